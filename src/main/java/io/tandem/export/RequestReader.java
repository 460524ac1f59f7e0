package io.tandem.export;

import io.tandem.export.model.ExportProject;
import io.tandem.shared.Actor;
import io.tandem.shared.NotFoundException;
import io.tandem.shared.Problem;
import io.tandem.shared.Problems;
import io.tandem.shared.port.ProjectAccess;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Understands what somebody asked for, or says all that is wrong with it. */
final class RequestReader {
    static final int MOST_PROJECTS = 500;
    static final int LONGEST_PAGE = 10_000;
    /** Removals are kept for 90 days; what is asked for further back would miss some. */
    static final Duration OLDEST = Duration.ofDays(89);
    /** What was being written when a page was read has at most this age when it can be seen: asking again this far back misses nothing. */
    static final Duration OVERLAP = Duration.ofMinutes(10);
    private static final int LONGEST_QUOTED = 60;

    private final ProjectAccess access;
    private final Clock clock;
    private final Problems problems = new Problems();

    RequestReader(ProjectAccess access, Clock clock) {
        this.access = access;
        this.clock = clock;
    }

    /** @param cursor where to go on; null for the beginning; @param limit null for all rows */
    record Wish(List<ExportProject> projects, Instant since, Instant nextSince, Cursor cursor, Integer limit) { }

    /**
     * @param all every project there is
     * @throws NotFoundException when a project named does not exist for this reader
     */
    Wish read(Actor reader, ExportRequest request, ExportTable table, List<ExportProject> all) {
        List<ExportProject> projects = projects(reader, request, all);
        Instant since = since(request.since());
        Cursor cursor = cursor(request.start(), table, since);
        Integer limit = limit(request.limit());
        problems.throwIfAny();
        return new Wish(projects, since, cursor == null ? clock.instant().minus(OVERLAP) : cursor.nextSince(), cursor, limit);
    }

    private List<ExportProject> projects(Actor reader, ExportRequest request, List<ExportProject> all) {
        List<String> keys = request.project().stream().flatMap(entry -> Arrays.stream(entry.split(","))).map(String::strip).filter(key -> !key.isEmpty()).distinct().toList();
        problems.require(keys.size() <= MOST_PROJECTS, "project", "export.project.many", MOST_PROJECTS).throwIfAny();
        List<ExportProject> wanted = keys.isEmpty() ? all.stream().filter(project -> access.maySeeProject(reader, project.key())).toList() : named(reader, keys, all);
        return wanted.stream().sorted(Comparator.comparingLong(ExportProject::id)).toList();
    }

    private List<ExportProject> named(Actor reader, List<String> keys, List<ExportProject> all) {
        Map<String, ExportProject> byKey = all.stream().collect(Collectors.toMap(ExportProject::key, Function.identity(), (first, same) -> first));
        return keys.stream().map(key -> Optional.ofNullable(byKey.get(key)).filter(project -> access.maySeeProject(reader, key))
            .orElseThrow(() -> new NotFoundException(Problem.at("project", "project.unknown", quoted(key))))).toList();
    }

    private Instant since(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        Optional<Instant> since = findMoment(text.strip());
        problems.require(since.isPresent(), "since", "export.since.unreadable", quoted(text));
        since.ifPresent(at -> problems.require(!at.isAfter(clock.instant()), "since", "export.since.future", at)
            .require(!at.isBefore(clock.instant().minus(OLDEST)), "since", "export.since.old", OLDEST.toDays()));
        return since.orElse(null);
    }

    /** A moment with its offset, or a day for its beginning in UTC. A plus in an address that nobody encoded arrives as a space. */
    private static Optional<Instant> findMoment(String text) {
        try {
            return Optional.of(text.contains("T") ? OffsetDateTime.parse(text.replace(' ', '+')).toInstant() : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant());
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private Cursor cursor(String text, ExportTable table, Instant since) {
        if (text == null || text.isBlank()) {
            return null;
        }
        Optional<Cursor> cursor = Cursor.read(text.strip());
        problems.require(cursor.isPresent(), "start", "export.start.unknown");
        cursor.ifPresent(place -> problems.require(place.table().equals(table.name()) && Objects.equals(place.since(), since), "start", "export.start.other"));
        return cursor.orElse(null);
    }

    private Integer limit(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            int limit = Integer.parseInt(text.strip());
            problems.require(limit >= 1 && limit <= LONGEST_PAGE, "limit", "number.range", 1, LONGEST_PAGE);
            return limit;
        } catch (NumberFormatException notANumber) {
            problems.require(false, "limit", "number.range", 1, LONGEST_PAGE);
            return null;
        }
    }

    private static String quoted(String text) {
        return text.length() > LONGEST_QUOTED ? text.substring(0, LONGEST_QUOTED) + "…" : text;
    }
}
