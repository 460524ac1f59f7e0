package io.tandem.adapter.store.metric;

import io.tandem.metric.model.Happening;
import io.tandem.metric.model.IssueFact;
import io.tandem.metric.model.PlannedRelease;
import io.tandem.metric.model.PlannedSprint;
import io.tandem.metric.model.Span;
import io.tandem.metric.model.WorkEntry;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The lists of a fact as one text: a line each, entries with spaces between, parts of an entry with colons, names percent-encoded. */
record FactDetails(List<String> components, List<PlannedRelease> releases, List<Span> blocked, List<Instant> scopeChanges, List<WorkEntry> work,
                   List<PlannedSprint> sprints, List<Span> waiting, List<Happening> happenings, List<Long> blockerIds, List<String> componentIds) {
    private static final int LINES = 10;

    static String write(IssueFact fact) {
        return String.join("\n",
                names(fact.plan().components()),
                join(fact.plan().releases(), release -> name(release.name()) + ":" + text(release.start()) + ":" + text(release.release()) + ":" + name(release.id())),
                join(fact.blocked(), FactDetails::text),
                join(fact.scopeChanges(), at -> String.valueOf(at.toEpochMilli())),
                join(fact.work(), entry -> entry.at().toEpochMilli() + ":" + name(entry.person()) + ":" + entry.seconds()),
                join(fact.plan().sprints(), sprint -> name(sprint.id()) + ":" + (sprint.started() == null ? "" : sprint.started().toEpochMilli()) + ":" + (sprint.isKnown() ? "" : "?")),
                join(fact.waiting(), FactDetails::text),
                join(fact.happenings(), happening -> happening.at().toEpochMilli() + ":" + happening.kind()),
                join(fact.blockerIds(), String::valueOf),
                names(fact.plan().componentIds()));
    }

    /** Texts of earlier versions have fewer lines and fewer parts. */
    static FactDetails read(String text) {
        String[] lines = Arrays.copyOf(text.split("\n", -1), LINES);
        return new FactDetails(
                readNames(lines[0]),
                list(lines[1], parts -> new PlannedRelease(unname(parts[0]), day(parts[1]), day(parts[2]), parts.length > 3 ? unname(parts[3]) : "")),
                list(lines[2], FactDetails::span),
                list(lines[3], parts -> time(parts[0])),
                list(lines[4], parts -> new WorkEntry(time(parts[0]), unname(parts[1]), Long.parseLong(parts[2]))),
                list(lines[5], parts -> new PlannedSprint(unname(parts[0]), parts[1].isEmpty() ? null : time(parts[1]), parts[2].isEmpty())),
                list(lines[6], FactDetails::span),
                list(lines[7], parts -> new Happening(time(parts[0]), Happening.Kind.valueOf(parts[1]))),
                list(lines[8], parts -> Long.valueOf(parts[0])),
                readNames(lines[9]));
    }

    private static String text(Span span) {
        return span.from().toEpochMilli() + ":" + (span.to() == null ? "" : span.to().toEpochMilli());
    }

    private static Span span(String[] parts) {
        return new Span(time(parts[0]), parts[1].isEmpty() ? null : time(parts[1]));
    }

    /** Names alone, as the first line has them. */
    static String names(List<String> names) {
        return join(names, FactDetails::name);
    }

    static List<String> readNames(String line) {
        return list(line, parts -> unname(parts[0]));
    }

    static String name(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    static String unname(String name) {
        return URLDecoder.decode(name, StandardCharsets.UTF_8);
    }

    private static <T> String join(List<T> entries, Function<T, String> write) {
        return entries.stream().map(write).collect(Collectors.joining(" "));
    }

    private static <T> List<T> list(String line, Function<String[], T> read) {
        return line == null || line.isEmpty() ? List.of() : Arrays.stream(line.split(" ")).map(entry -> read.apply(entry.split(":", -1))).toList();
    }

    private static String text(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static Instant time(String millis) {
        return Instant.ofEpochMilli(Long.parseLong(millis));
    }
}
