package io.tandem.ui.confluence;

import io.tandem.shared.port.Texts;
import io.tandem.ui.shared.Course;
import io.tandem.ui.shared.Sparkline;
import io.tandem.wiki.macro.JointReport;
import io.tandem.wiki.macro.JointReport.Figure;
import io.tandem.wiki.macro.JointReport.Point;
import io.tandem.wiki.macro.JointReport.Section;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns one answer of Jira into what the template says. Not to be used twice: explanations are numbered as figures come. */
final class ReportViews {
    private static final Map<String, String> LOZENGES = Map.of("GOOD", "aui-lozenge aui-lozenge-success", "WATCH", "aui-lozenge aui-lozenge-moved", "BAD", "aui-lozenge aui-lozenge-error");
    private final JointReport report;
    private final String jira;
    private final boolean isPage;
    private final Texts texts;
    private final ReportFormat format;
    private final List<ReportFormula> formulas = new ArrayList<>();

    /**
     * @param jira   its address, for links
     * @param isPage whether a browser shows it: elsewhere nothing can be drawn or unfolded
     */
    ReportViews(JointReport report, String jira, boolean isPage, Texts texts) {
        this.report = report;
        this.jira = jira;
        this.isPage = isPage;
        this.texts = texts;
        this.format = new ReportFormat(texts);
    }

    /** @param figures keys of those wanted; empty for all */
    ReportView view(List<String> figures) {
        List<String> strange = figures.stream().filter(key -> figures().noneMatch(figure -> figure.key().equals(key))).toList();
        if (!strange.isEmpty()) {
            String known = figures().map(Figure::key).collect(Collectors.joining(", "));
            return ReportView.of(List.of(texts.get("tandem.macro.report.figures.unknown", strange.get(0)), texts.get("tandem.macro.report.figures.known", known)), "", "");
        }
        List<ReportSection> sections = report.sections().stream().map(section -> section(section, figures)).filter(section -> !section.rows().isEmpty()).toList();
        return new ReportView(List.of(), "", "", caption(), notes(), sections, new ReleaseViews(this, texts, format).table(report.releases()), texts.get("tandem.macro.report.how"), formulas, isPage);
    }

    private Stream<Figure> figures() {
        return report.sections().stream().flatMap(section -> section.figures().stream());
    }

    private String caption() {
        String whose = report.scope().filter() != null ? texts.get("tandem.macro.report.of.filter", report.scope().filter().name()) : String.join(", ", report.projects());
        List<String> parts = new ArrayList<>(List.of(texts.get("tandem.macro.report.caption", whose, format.day(report.from()), format.lastDay(report.to()))));
        if (!report.scope().component().isEmpty()) {
            parts.add(texts.get("tandem.macro.report.of.component", report.scope().component()));
        }
        if (!report.scope().release().isEmpty()) {
            parts.add(texts.get("tandem.macro.report.of.release", report.scope().release()));
        }
        return String.join(" · ", parts);
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add(texts.get("tandem.macro.report.read", format.moment(report.readAt())));
        for (JointReport.Facts facts : report.facts()) {
            if (facts.state().equals("NOT_BUILT")) {
                notes.add(texts.get("tandem.joint.facts.none", facts.project()) + " " + texts.get("tandem.joint.facts.none.ask"));
            } else if (facts.state().equals("BUILDING")) {
                notes.add(texts.get("tandem.macro.report.building", facts.project()));
            }
        }
        report.facts().stream().map(JointReport.Facts::asOf).filter(asOf -> !asOf.isEmpty()).sorted().findFirst().ifPresent(asOf -> notes.add(texts.get("tandem.macro.report.as.of", format.moment(asOf))));
        return notes;
    }

    private ReportSection section(Section section, List<String> wanted) {
        List<ReportRow> rows = section.figures().stream().filter(figure -> wanted.isEmpty() || wanted.contains(figure.key())).map(this::row).toList();
        List<String> columns = Stream.of("figure", "value", "status", "trend", "behind").map(column -> texts.get("tandem.macro.report.column." + column)).toList();
        return new ReportSection(section.key(), section.name(), columns, rows);
    }

    private ReportRow row(Figure figure) {
        formulas.add(formula(figure));
        Course course = new Course(figure.trend().stream().map(Point::value).toList());
        boolean isDrawn = figure.value() != null && course.isDrawable();
        String trend = isDrawn ? course.direction().map(format::trend).orElse("") : "";
        String exact = figure.value() == null ? "" : String.valueOf(figure.value());
        String link = drill(figure);
        return new ReportRow(figure.key(), exact, figure.name(), formulas.size(), format.value(figure), rowNotes(figure), format.status(figure.status()),
                LOZENGES.getOrDefault(figure.status(), ""), isDrawn && isPage ? Sparkline.svg(course, figure.name(), inWords(figure)) : "", isDrawn && !isPage ? course.characters() : "", trend, link,
                link.isEmpty() ? "" : linkText(figure));
    }

    private List<String> rowNotes(Figure figure) {
        List<String> notes = new ArrayList<>();
        figure.also().forEach(more -> notes.add(named(more.name(), more.value(), more.unit())));
        if (figure.value() == null) {
            notes.addAll(figure.missing().isEmpty() ? List.of(texts.get(figure.status().equals("TOO_THIN") ? "tandem.joint.thin.hint" : "tandem.joint.no.data.hint")) : figure.missing());
        } else if (figure.coverage() != null && figure.coverage().percent() < 100) {
            notes.add(figure.coverage().text());
        }
        if (!figure.staleSince().isEmpty()) {
            notes.add(texts.get("tandem.joint.stale", format.moment(figure.staleSince())));
        }
        return notes;
    }

    /** Every value of the course, for whoever cannot see the line. */
    private String inWords(Figure figure) {
        return figure.trend().stream().map(Point::value).map(value -> value == null ? texts.get("tandem.joint.trend.gap") : format.amount(value, figure.unit())).collect(Collectors.joining("; "));
    }

    private ReportFormula formula(Figure figure) {
        List<String> details = new ArrayList<>();
        if (!figure.inputs().isEmpty()) {
            details.add(texts.get("tandem.macro.report.inputs", figure.inputs().stream().map(input -> named(input.name(), input.value(), input.unit())).collect(Collectors.joining("; "))));
        }
        if (!figure.exclusions().isEmpty()) {
            details.add(texts.get("tandem.macro.report.left.out", figure.exclusions().stream().map(left -> format.number(left.count()) + " " + left.name()).collect(Collectors.joining("; "))));
        }
        return new ReportFormula(formulas.size() + 1, figure.name(), figure.formula(), details);
    }

    private String named(String name, double value, String unit) {
        return texts.get("tandem.macro.report.named", name, format.amount(value, unit));
    }

    private String linkText(Figure figure) {
        if (figure.drill().jql().isEmpty()) {
            return texts.get("tandem.joint.show.source");
        }
        return figure.drill().count() == null ? texts.get("tandem.joint.show.issues") : texts.get("tandem.macro.report.show.count", format.number(figure.drill().count()));
    }

    private String drill(Figure figure) {
        if (figure.drill() == null) {
            return "";
        }
        return figure.drill().jql().isEmpty() ? address(figure.drill().url()) : search(figure.drill().jql());
    }

    /** Where Jira lists what a search finds; empty when there is nothing to search. */
    String search(String jql) {
        return jql.isEmpty() ? "" : address("/issues/?jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8).replace("+", "%20"));
    }

    /** Escaping makes no address harmless: only http and https are linked; what begins with a slash is in Jira. */
    private String address(String address) {
        String whole = address.startsWith("/") && !address.startsWith("//") ? jira + address : address;
        return whole.startsWith("https://") || whole.startsWith("http://") ? whole : "";
    }
}
