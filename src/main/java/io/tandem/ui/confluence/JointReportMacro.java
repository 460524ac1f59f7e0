package io.tandem.ui.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.plugin.services.VelocityHelperService;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import io.tandem.shared.port.Texts;
import io.tandem.wiki.macro.ReportAnswer;
import io.tandem.wiki.macro.ReportAnswer.Problem;
import io.tandem.wiki.macro.ViewedReports;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Shows the joint view of Jira projects as the viewer may see it: complete HTML, without scripts. Whatever happens, a page shows clear sentences, never a stack trace. */
public final class JointReportMacro implements Macro {
    private static final String TEMPLATE = "templates/macro/joint-report.vm";
    private static final Set<String> IN_A_BROWSER = Set.of("display", "preview");
    private final ViewedReports reports;
    private final VelocityHelperService velocity;
    private final Texts texts;
    private final Clock clock;

    @Inject
    public JointReportMacro(ViewedReports reports, VelocityHelperService velocity, Texts texts, Clock clock) {
        this.reports = reports;
        this.velocity = velocity;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        Map<String, Object> shown = velocity.createDefaultVelocityContext();
        shown.put("report", view(parameters, context == null || IN_A_BROWSER.contains(context.getOutputType())));
        return velocity.getRenderedTemplate(TEMPLATE, shown);
    }

    private ReportView view(Map<String, String> given, boolean isPage) {
        ReportParameters parameters = ReportParameters.of(given, texts, clock);
        if (!parameters.problems().isEmpty()) {
            return ReportView.of(parameters.problems(), "", "");
        }
        ReportAnswer answer = reports.ask(viewer(), parameters.question());
        return switch (answer.kind()) {
            case SHOWN -> new ReportViews(answer.report(), answer.jira(), isPage, texts).view(parameters.figures());
            case LEAVE_NEEDED -> leave(answer.address());
            case LOG_IN -> sentence("tandem.macro.report.login");
            case NOT_VISIBLE -> sentence(parameters.question().filter().isEmpty() ? "tandem.macro.report.hidden" : "tandem.macro.report.hidden.filter");
            case REFUSED -> refused(answer.problems());
            case NOT_LINKED -> sentence("tandem.macro.reviews.unlinked");
            case DOWN -> sentence("tandem.macro.report.down");
        };
    }

    private ReportView leave(String address) {
        boolean isLink = address.startsWith("https://") || address.startsWith("http://");
        return ReportView.of(List.of(texts.get("tandem.macro.report.leave")), isLink ? address : "", texts.get("tandem.macro.reviews.authorize"));
    }

    /** Jira's words, each with the parameter of this macro they are about. */
    private ReportView refused(List<Problem> problems) {
        List<String> sentences = problems.stream().map(problem -> parameter(problem.field()).isEmpty() ? problem.message() : texts.get("tandem.macro.report.refused", parameter(problem.field()), problem.message())).toList();
        return sentences.isEmpty() ? sentence("tandem.macro.report.down") : ReportView.of(sentences, "", "");
    }

    private static String parameter(String field) {
        return switch (field) {
            case "project" -> "projects";
            case "from", "to" -> "period";
            default -> field;
        };
    }

    private ReportView sentence(String key) {
        return ReportView.of(List.of(texts.get(key)), "", "");
    }

    private static String viewer() {
        ConfluenceUser user = AuthenticatedUserThreadLocal.get();
        return user == null ? "" : user.getKey().getStringValue();
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
