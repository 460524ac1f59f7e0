package io.tandem.rest.joint;

import io.tandem.joint.model.JointScope;
import io.tandem.joint.model.SectionKey;
import io.tandem.metric.FigureScopes;
import io.tandem.shared.Actor;
import io.tandem.shared.DateRange;
import io.tandem.shared.InvalidInputException;
import io.tandem.shared.Problem;
import io.tandem.shared.Problems;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads which projects and days are wanted, from the address. */
final class JointQuery {
    private static final int MOST_PROJECTS = 10;
    private static final int USUAL_DAYS = 84;
    private static final int MOST_DAYS = 3660;
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 9999;

    private JointQuery() { }

    /** The keys as written, without repeats. */
    static List<String> projects(String project) {
        return project == null ? List.of() : Arrays.stream(project.split(",")).map(String::trim).filter(key -> !key.isEmpty()).distinct().toList();
    }

    /**
     * @param today the last day of the period when no end is given; the period is twelve weeks when no start is given
     * @throws io.tandem.shared.InvalidInputException naming every parameter that is wrong
     */
    static DateRange range(List<String> projects, String from, String to, LocalDate today) {
        Problems problems = new Problems();
        problems.require(!projects.isEmpty(), "project", "joint.project.missing").require(projects.size() <= MOST_PROJECTS, "project", "joint.project.many", MOST_PROJECTS);
        LocalDate end = day(to, today.plusDays(1), "to", problems);
        LocalDate start = day(from, end.minusDays(USUAL_DAYS), "from", problems);
        problems.require(start.isBefore(end), "from", "joint.range.order").require(start.isAfter(end.minusDays(MOST_DAYS)), "from", "joint.range.long", MOST_DAYS);
        problems.throwIfAny();
        return new DateRange(start, end);
    }

    /** Those named, or where none is named those a saved filter finds issues of. @throws InvalidInputException naming the filter when it cannot be used, or finds issues of too many projects */
    static List<String> projects(FigureScopes scopes, Actor viewer, String project, String filter) {
        List<String> named = projects(project);
        if (!named.isEmpty() || filter == null || filter.isBlank()) {
            return named;
        }
        List<String> found = scopes.findProjects(viewer, filter)
                .orElseThrow(() -> new InvalidInputException(List.of(Problem.at("filter", "figure.scope.filter", filter.length() > 50 ? filter.substring(0, 50) + "…" : filter))));
        new Problems().require(!found.isEmpty(), "filter", "joint.filter.empty").require(found.size() <= MOST_PROJECTS, "filter", "joint.filter.many", found.size(), MOST_PROJECTS).throwIfAny();
        return found;
    }

    /** @throws InvalidInputException naming the parameter: a saved filter that is gone, not shared or broken is one that cannot be used */
    static JointScope scope(FigureScopes scopes, Actor viewer, List<String> projects, String component, String release, String filter) {
        FigureScopes.Answer answer = scopes.read(viewer, projects, component, release, filter);
        if (answer.problem() != null) {
            throw new InvalidInputException(List.of(answer.problem()));
        }
        return JointScope.of(answer.scope());
    }

    /** @param sections names with commas between; all when nothing is named. @throws io.tandem.shared.InvalidInputException naming the parameter */
    static Set<SectionKey> sections(String sections) {
        if (sections == null || sections.isBlank()) {
            return EnumSet.allOf(SectionKey.class);
        }
        Map<String, SectionKey> known = Arrays.stream(SectionKey.values()).collect(Collectors.toMap(SectionKey::name, Function.identity()));
        List<String> asked = projects(sections);
        Problems problems = new Problems();
        asked.stream().filter(name -> !known.containsKey(name)).findFirst().ifPresent(name -> problems.require(false, "sections", "joint.section", name.length() > 50 ? name.substring(0, 50) + "…" : name));
        problems.throwIfAny();
        return asked.stream().map(known::get).collect(Collectors.toCollection(() -> EnumSet.noneOf(SectionKey.class)));
    }

    private static LocalDate day(String text, LocalDate usual, String field, Problems problems) {
        if (text == null || text.isBlank()) {
            return usual;
        }
        try {
            LocalDate day = LocalDate.parse(text.trim());
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeParseException noDay) {
            // Told below, as is a day nobody can mean.
        }
        problems.require(false, field, "joint.day", text.length() > 50 ? text.substring(0, 50) + "…" : text);
        return usual;
    }
}
