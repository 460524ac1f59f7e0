package io.tandem.sandbox.jira.web;

import io.tandem.sandbox.host.HostTexts;
import io.tandem.sandbox.jira.Jira;
import io.tandem.sandbox.jira.model.ConstantRow;
import io.tandem.sandbox.jira.model.ConstantRow.Kind;
import io.tandem.sandbox.jira.model.IssueData;
import io.tandem.sandbox.jira.model.StatusRow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How values look on pages. A day of work has 8 hours, a week 5 days. */
public final class Show {
    private static final Pattern DURATION = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*([wdhm])");
    private final Jira jira;
    private final Visit visit;

    Show(Jira jira, Visit visit) {
        this.jira = jira;
        this.visit = visit;
    }

    static String lozenge(StatusRow status) {
        String style = switch (status.category()) {
            case TO_DO -> "";
            case IN_PROGRESS -> " aui-lozenge-inprogress";
            case DONE -> " aui-lozenge-success";
        };
        return Markup.of("<span class=\"aui-lozenge" + style + "\">{}</span>", status.name());
    }

    String status(long id) {
        return lozenge(jira.store().constants().status(id).orElseThrow());
    }

    /** A small coloured square with the type's first letter; types have no images here. */
    String type(long id) {
        ConstantRow type = jira.store().constants().find(Kind.TYPE, id).orElseThrow();
        String style = type.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return Markup.of("<span class=\"jira-type jira-type-{}\" title=\"{}\">{}</span>", style, type.name(), type.name().substring(0, 1));
    }

    String typeName(long id) {
        return jira.store().constants().find(Kind.TYPE, id).map(ConstantRow::name).orElse("");
    }

    String priority(Long id) {
        return id == null ? none() : jira.store().constants().find(Kind.PRIORITY, id)
            .map(priority -> Markup.of("<span class=\"jira-priority jira-priority-{}\">{}</span>", Math.min(5, priority.sequence()), priority.name())).orElseGet(Show::none);
    }

    String resolution(Long id) {
        return id == null ? Markup.of("<em>{}</em>", Words.get("field.unresolved")) : Markup.of("{}", jira.store().constants().find(Kind.RESOLUTION, id).map(ConstantRow::name).orElse("?"));
    }

    String person(String key, String whenNobody) {
        return key == null ? Markup.of("<em>{}</em>", whenNobody)
            : Markup.of("<span class=\"jira-person\"><span class=\"jira-avatar\" aria-hidden=\"true\">{}</span>{}</span>", initials(jira.people().displayName(key)), jira.people().displayName(key));
    }

    private static String initials(String name) {
        String[] words = name.split(" ");
        return (words[0].substring(0, 1) + (words.length > 1 ? words[1].substring(0, 1) : "")).toUpperCase(Locale.ROOT);
    }

    String moment(Instant instant) {
        if (instant == null) {
            return none();
        }
        ZoneId zone = visit.person().zone();
        String shown = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(HostTexts.locale()).format(instant.atZone(zone));
        return Markup.of("<time datetime=\"{}\">{}</time>", instant, shown);
    }

    static String day(LocalDate day) {
        return day == null ? none() : Markup.of("<time datetime=\"{}\">{}</time>", day, DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(HostTexts.locale()).format(day));
    }

    static String none() {
        return Markup.of("<span class=\"jira-none\">{}</span>", Words.get("field.none"));
    }

    /** "2d 4h"; empty for nothing. */
    static String duration(Long seconds) {
        if (seconds == null || seconds == 0) {
            return seconds == null ? "" : "0m";
        }
        List<String> parts = new ArrayList<>();
        long[] units = {144_000, 28_800, 3600, 60};
        long left = seconds;
        for (int i = 0; i < units.length; i++) {
            if (left >= units[i]) {
                parts.add(left / units[i] + "wdhm".substring(i, i + 1));
                left %= units[i];
            }
        }
        return String.join(" ", parts);
    }

    /** The seconds of "1d 2h"; {@code null} when the text is no duration. */
    public static Long seconds(String text) {
        Matcher part = DURATION.matcher(text);
        double sum = 0;
        while (part.find()) {
            sum += Double.parseDouble(part.group(1)) * switch (part.group(2)) {
                case "w" -> 144_000;
                case "d" -> 28_800;
                case "h" -> 3600;
                default -> 60;
            };
        }
        return sum == 0 || !DURATION.matcher(text).replaceAll("").isBlank() ? null : Long.valueOf((long) sum);
    }

    String issueLink(IssueData issue) {
        return Markup.of("<a class=\"issue-link" + (issue.resolutionId == null ? "" : " jira-resolved") + "\" data-issue-key=\"{}\" href=\"{}\">{}</a>", issue.key(), visit.url("/browse/" + issue.key()),
            issue.key());
    }

    String issueLink(String key) {
        return Markup.of("<a class=\"issue-link\" data-issue-key=\"{}\" href=\"{}\">{}</a>", key, visit.url("/browse/" + key), key);
    }

    /** Paragraphs and line breaks; nothing else of wiki markup. */
    static String paragraphs(String text) {
        Markup html = new Markup();
        for (String paragraph : text.split("\\R{2,}")) {
            html.raw("<p>").raw(Markup.of("{}", paragraph).replace("\n", "<br>")).raw("</p>");
        }
        return html.toString();
    }
}
