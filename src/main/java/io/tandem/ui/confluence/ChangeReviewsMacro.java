package io.tandem.ui.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.plugin.services.VelocityHelperService;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import io.tandem.shared.port.Texts;
import io.tandem.wiki.macro.ReviewAnswer;
import io.tandem.wiki.macro.ReviewLine;
import io.tandem.wiki.macro.ReviewQuestion;
import io.tandem.wiki.macro.ReviewQuestion.Which;
import io.tandem.wiki.macro.ViewedReviews;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Shows a project's change reviews as the viewer may see them in Jira. Whatever happens, a page shows one clear sentence, never a stack trace. */
public final class ChangeReviewsMacro implements Macro {
    private static final String TEMPLATE = "templates/macro/change-reviews.vm";
    private static final Set<String> GOOD = Set.of("APPROVED", "IMPLEMENTED", "VERIFIED");
    private static final Set<String> BAD = Set.of("REJECTED", "LAPSED");
    private final ViewedReviews reviews;
    private final VelocityHelperService velocity;
    private final Texts texts;

    @Inject
    public ChangeReviewsMacro(ViewedReviews reviews, VelocityHelperService velocity, Texts texts) {
        this.reviews = reviews;
        this.velocity = velocity;
        this.texts = texts;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        Map<String, Object> shown = velocity.createDefaultVelocityContext();
        shown.put("reviews", view(parameters));
        return velocity.getRenderedTemplate(TEMPLATE, shown);
    }

    private ReviewsView view(Map<String, String> parameters) {
        String project = Objects.toString(parameters.get("project"), "").strip().toUpperCase(Locale.ROOT);
        if (!project.matches("[A-Z][A-Z0-9_]{1,254}")) {
            return sentence(texts.get("tandem.macro.reviews.project.missing"), "");
        }
        ReviewQuestion question = new ReviewQuestion(project, which(parameters.get("state")), limit(parameters.get("limit")));
        return view(question, reviews.ask(viewer(), question));
    }

    private ReviewsView view(ReviewQuestion question, ReviewAnswer answer) {
        return switch (answer.kind()) {
            case SHOWN -> answer.lines().isEmpty() ? sentence(texts.get("tandem.macro.reviews.none." + question.which().name().toLowerCase(Locale.ROOT), question.project()), "") : rows(question, answer);
            case LEAVE_NEEDED -> sentence(texts.get("tandem.macro.reviews.leave"), safe(answer.address()));
            case LOG_IN -> sentence(texts.get("tandem.macro.reviews.login"), "");
            case NOT_VISIBLE -> sentence(texts.get("tandem.macro.reviews.hidden", question.project()), "");
            case NOT_LINKED -> sentence(texts.get("tandem.macro.reviews.unlinked"), "");
            case DOWN -> sentence(texts.get("tandem.macro.reviews.down"), "");
        };
    }

    private ReviewsView rows(ReviewQuestion question, ReviewAnswer answer) {
        List<String> columns = List.of(texts.get("tandem.macro.reviews.issue"), texts.get("tandem.macro.reviews.title"), texts.get("tandem.macro.reviews.state"), texts.get("tandem.macro.reviews.due"));
        String footer = answer.more() ? texts.get("tandem.macro.reviews.more", question.limit()) : "";
        return new ReviewsView(texts.get("tandem.macro.reviews.caption", question.project()), columns, answer.lines().stream().map(this::row).toList(), "", "", "", footer);
    }

    private ReviewRow row(ReviewLine line) {
        String lozenge = GOOD.contains(line.state()) ? "aui-lozenge aui-lozenge-success" : BAD.contains(line.state()) ? "aui-lozenge aui-lozenge-removed"
            : line.state().equals("IN_REVIEW") ? "aui-lozenge aui-lozenge-inprogress" : "aui-lozenge";
        return new ReviewRow(line.title(), line.issueKey(), safe(line.address()), state(line.state()), lozenge, day(line.due()));
    }

    /** Jira may know states that this version does not: those are shown by their name. */
    private String state(String state) {
        String key = "tandem.macro.state." + state.toLowerCase(Locale.ROOT).replace('_', '.');
        String text = texts.get(key);
        return text.equals(key) ? state : text;
    }

    private String day(Instant due) {
        return due == null ? "–" : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(texts.locale()).format(due.atZone(ZoneOffset.UTC));
    }

    private ReviewsView sentence(String sentence, String link) {
        return new ReviewsView("", List.of(), List.of(), sentence, link, link.isEmpty() ? "" : texts.get("tandem.macro.reviews.authorize"), "");
    }

    /** Escaping makes no address harmless: only http and https are linked. */
    private static String safe(String address) {
        return address.startsWith("https://") || address.startsWith("http://") ? address : "";
    }

    private static String viewer() {
        ConfluenceUser user = AuthenticatedUserThreadLocal.get();
        return user == null ? "" : user.getKey().getStringValue();
    }

    private static Which which(String text) {
        return Arrays.stream(Which.values()).filter(which -> which.name().equalsIgnoreCase(text)).findFirst().orElse(Which.OPEN);
    }

    private static int limit(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(number -> number.matches("[0-9]{1,6}")).map(Integer::parseInt).map(number -> Math.max(1, Math.min(ReviewQuestion.MOST, number)))
            .orElse(ReviewQuestion.USUAL);
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
