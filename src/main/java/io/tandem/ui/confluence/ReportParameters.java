package io.tandem.ui.confluence;

import io.tandem.shared.port.Texts;
import io.tandem.wiki.macro.ReportQuestion;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parameters somebody gave the report macro.
 *
 * @param question what to ask Jira; null when something is wrong
 * @param figures  keys of the figures to show; empty for all
 * @param problems what is wrong, naming the parameter
 */
record ReportParameters(ReportQuestion question, List<String> figures, List<String> problems) {
    private static final Pattern PROJECT = Pattern.compile("[A-Z][A-Z0-9_]{1,254}");
    private static final Pattern FILTER = Pattern.compile("[1-9][0-9]{0,17}");
    private static final Pattern WEEKS = Pattern.compile("[0-9]{1,4}");
    private static final Pattern DAYS = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\s*(?:/|\\.\\.|–|to)\\s*(\\d{4}-\\d{2}-\\d{2})");
    private static final Pattern FIGURE = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,60}");
    private static final Set<String> SECTIONS = Set.of("TECHNICAL", "DELIVERY", "BETWEEN");
    private static final int MOST_PROJECTS = 10;
    private static final int MOST_WEEKS = 520;
    private static final int USUAL_WEEKS = 12;
    private static final int LONGEST = 255;

    /** @param clock says until when a period of weeks goes */
    static ReportParameters of(Map<String, String> given, Texts texts, Clock clock) {
        return new Reading(given, texts, clock).read();
    }

    private static final class Reading {
        private final Map<String, String> given;
        private final Texts texts;
        private final Clock clock;
        private final List<String> problems = new ArrayList<>();

        Reading(Map<String, String> given, Texts texts, Clock clock) {
            this.given = given;
            this.texts = texts;
            this.clock = clock;
        }

        ReportParameters read() {
            List<String> projects = list("projects").stream().map(key -> key.toUpperCase(Locale.ROOT)).distinct().toList();
            String filter = text("filter");
            checkWhose(projects, filter);
            List<String> sections = list("sections").stream().map(name -> name.toUpperCase(Locale.ROOT)).distinct().toList();
            sections.stream().filter(name -> !SECTIONS.contains(name)).findFirst().ifPresent(name -> wrong("tandem.macro.report.sections.unknown", name));
            List<String> figures = list("figures");
            figures.stream().filter(key -> !FIGURE.matcher(key).matches()).findFirst().ifPresent(key -> wrong("tandem.macro.report.figures.unknown", key));
            String[] days = period(text("period"));
            ReportQuestion question = new ReportQuestion(projects, filter, name("component"), name("release"), days[0], days[1], sections);
            return new ReportParameters(problems.isEmpty() ? question : null, figures, List.copyOf(problems));
        }

        private void checkWhose(List<String> projects, String filter) {
            if (projects.isEmpty() && filter.isEmpty()) {
                wrong("tandem.macro.report.projects.missing");
            } else if (!projects.isEmpty() && !filter.isEmpty()) {
                wrong("tandem.macro.report.filter.both");
            } else if (projects.size() > MOST_PROJECTS) {
                wrong("tandem.macro.report.projects.many", MOST_PROJECTS);
            }
            projects.stream().filter(key -> !PROJECT.matcher(key).matches()).findFirst().ifPresent(key -> wrong("tandem.macro.report.projects.wrong", shortened(key)));
            if (!filter.isEmpty() && !FILTER.matcher(filter).matches()) {
                wrong("tandem.macro.report.filter.wrong", shortened(filter));
            }
        }

        /** First day and first day outside; both empty for the usual period. */
        private String[] period(String text) {
            Matcher days = DAYS.matcher(text);
            if (text.isEmpty()) {
                return weeks(USUAL_WEEKS);
            }
            if (WEEKS.matcher(text).matches() && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= MOST_WEEKS) {
                return weeks(Integer.parseInt(text));
            }
            if (days.matches()) {
                try {
                    LocalDate from = LocalDate.parse(days.group(1));
                    LocalDate to = LocalDate.parse(days.group(2)).plusDays(1);
                    if (from.isBefore(to)) {
                        return new String[] {from.toString(), to.toString()};
                    }
                } catch (DateTimeException noDay) {
                    // Told below.
                }
            }
            wrong("tandem.macro.report.period.wrong", shortened(text), MOST_WEEKS);
            return new String[] {"", ""};
        }

        private String[] weeks(int weeks) {
            return weeks == USUAL_WEEKS ? new String[] {"", ""} : new String[] {LocalDate.now(clock).plusDays(1).minusWeeks(weeks).toString(), ""};
        }

        private String name(String parameter) {
            String text = text(parameter);
            if (text.length() > LONGEST) {
                wrong("tandem.macro.report.long", parameter, LONGEST);
            }
            return text;
        }

        private List<String> list(String parameter) {
            return Arrays.stream(text(parameter).split("[,;\\s]+")).filter(part -> !part.isEmpty()).toList();
        }

        private String text(String parameter) {
            return Objects.toString(given.get(parameter), "").strip();
        }

        private void wrong(String key, Object... arguments) {
            problems.add(texts.get(key, arguments));
        }

        private static String shortened(String text) {
            return text.length() > 50 ? text.substring(0, 50) + "…" : text;
        }
    }
}
