package io.tandem.wiki.macro;

import java.util.List;
import java.util.Objects;

/**
 * The joint view as Jira tells it, member by member as in its answer. Whatever is absent is null, an empty list, or an empty text; names this version does not
 * know stay as they are. Days are {@code yyyy-MM-dd}, times ISO-8601 in UTC, {@code to} is the first day outside.
 */
public record JointReport(List<String> projects, String from, String to, Scope scope, String readAt, List<Facts> facts, List<Section> sections, List<Release> releases) {
    public JointReport {
        projects = known(projects);
        from = text(from);
        to = text(to);
        scope = scope == null ? new Scope("", "", null) : scope;
        readAt = text(readAt);
        facts = known(facts);
        sections = known(sections);
        releases = known(releases);
    }

    /** The part of the projects this speaks of. */
    public record Scope(String component, String release, Filter filter) {
        public Scope {
            component = text(component);
            release = text(release);
        }
    }

    /** A saved filter. */
    public record Filter(long id, String name) {
        public Filter {
            name = text(name);
        }
    }

    /** How far a project's facts are. */
    public record Facts(String project, String state, String asOf) {
        public Facts {
            project = text(project);
            state = text(state);
            asOf = text(asOf);
        }
    }

    /** One column of the joint view. */
    public record Section(String key, String name, List<Figure> figures) {
        public Section {
            key = text(key);
            name = text(name);
            figures = known(figures);
        }
    }

    /** One figure; no value where there is none to say. */
    public record Figure(String key, String name, Double value, String unit, String status, String grade, List<Number> also, String formula, List<Number> inputs, List<Left> exclusions,
                         Coverage coverage, String staleSince, List<Point> trend, Drill drill, List<String> missing) {
        public Figure {
            key = text(key);
            name = text(name);
            unit = text(unit);
            status = text(status);
            grade = text(grade);
            also = known(also);
            formula = text(formula);
            inputs = known(inputs);
            exclusions = known(exclusions);
            staleSince = text(staleSince);
            trend = known(trend);
            missing = known(missing);
        }
    }

    /** A named number. */
    public record Number(String name, double value, String unit) {
        public Number {
            name = text(name);
            unit = text(unit);
        }
    }

    /** So many were left out, and why. */
    public record Left(String name, long count) {
        public Left {
            name = text(name);
        }
    }

    /** How much of what could have counted did. */
    public record Coverage(double percent, String text) {
        public Coverage {
            text = JointReport.text(text);
        }
    }

    /** The value of the week that begins this day; null where there is none. */
    public record Point(String from, Double value) {
        public Point {
            from = text(from);
        }
    }

    /** Where what is behind a number can be read: a search in Jira or an address. */
    public record Drill(String jql, String url, Long count) {
        public Drill {
            jql = text(jql);
            url = text(url);
        }
    }

    /** A coming release, with why it is late: the causes' person-days come to the deviation. */
    public record Release(String project, String name, String releaseDate, String p50, String p85, Long lateWorkingDays, Double deviationPersonDays, List<Cause> causes, Buffer buffer, List<String> missing) {
        public Release {
            project = text(project);
            name = text(name);
            releaseDate = text(releaseDate);
            p50 = text(p50);
            p85 = text(p85);
            causes = known(causes);
            missing = known(missing);
        }
    }

    /** One cause of a deviation. */
    public record Cause(String name, double personDays, String jql) {
        public Cause {
            name = text(name);
            jql = text(jql);
        }
    }

    /** How much of a release's buffer is used, in percent, and what that means. */
    public record Buffer(Double penetration, Double completion, String zone) {
        public Buffer {
            zone = text(zone);
        }
    }

    private static <T> List<T> known(List<T> list) {
        return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
