package io.tandem.metric;

import io.tandem.metric.api.FigureScope;
import io.tandem.shared.Actor;
import io.tandem.shared.DateRange;
import io.tandem.shared.Problems;
import io.tandem.shared.port.ProjectAccess;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The search for the issues behind a figure as people write it: the figure, the projects, the first day, the day after the last, and perhaps a part of the projects.
 * An unknown project and one the searcher may not see are told in the same words. Which of the issues found the searcher may see is for the search itself.
 */
public final class FigureSearch {
    private static final int MOST_PROJECTS = 10;
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 9999;
    private static final int SHOWN = 60;

    private final FigureIssues issues;
    private final FigureScopes scopes;
    private final ProjectAccess access;

    public FigureSearch(FigureIssues issues, FigureScopes scopes, ProjectAccess access) {
        this.issues = issues;
        this.scopes = scopes;
        this.access = access;
    }

    /** What somebody asks. */
    private record Question(String figure, List<String> projects, DateRange range, FigureScope scope) { }

    /**
     * The ids of the issues.
     *
     * @param arguments four or five, as above
     * @throws io.tandem.shared.InvalidInputException naming everything that is wrong
     */
    public Set<Long> list(Actor searcher, List<String> arguments) {
        Question question = read(searcher, arguments);
        return issues.list(question.figure(), question.projects(), question.range(), question.scope());
    }

    /** Looks whether the question can be answered. @throws io.tandem.shared.InvalidInputException naming everything that is wrong */
    public void check(Actor searcher, List<String> arguments) {
        read(searcher, arguments);
    }

    private Question read(Actor searcher, List<String> arguments) {
        Problems problems = new Problems();
        String figure = arguments.get(0).trim();
        problems.require(issues.findSelection(figure).isPresent(), "figure", "figure.without.issues", shown(figure));
        List<String> projects = Arrays.stream(arguments.get(1).split(",")).map(String::trim).filter(key -> !key.isEmpty()).distinct().toList();
        problems.require(!projects.isEmpty(), "project", "joint.project.missing").require(projects.size() <= MOST_PROJECTS, "project", "joint.project.many", MOST_PROJECTS);
        projects.stream().filter(key -> !access.maySeeProject(searcher, key)).forEach(key -> problems.require(false, "project", "project.unknown", shown(key)));
        LocalDate from = day(arguments.get(2), "from", problems);
        LocalDate to = day(arguments.get(3), "to", problems);
        boolean isOrdered = from != null && to != null && from.isBefore(to);
        problems.require(from == null || to == null || isOrdered, "from", "joint.range.order");
        FigureScopes.Answer scope = arguments.size() > 4 && problems.list().isEmpty() ? scopes.read(searcher, projects, arguments.get(4)) : new FigureScopes.Answer(FigureScope.whole(), null);
        if (scope.problem() != null) {
            problems.add(scope.problem());
        }
        problems.throwIfAny();
        return new Question(figure, projects, new DateRange(from, to), scope.scope());
    }

    private static LocalDate day(String text, String field, Problems problems) {
        try {
            LocalDate day = LocalDate.parse(text.trim());
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeParseException noDay) {
            // Told below, as is a day nobody can mean.
        }
        problems.require(false, field, "joint.day", shown(text));
        return null;
    }

    private static String shown(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }
}
