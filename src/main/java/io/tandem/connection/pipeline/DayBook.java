package io.tandem.connection.pipeline;

import io.tandem.connection.pipeline.model.PipelineCount;
import io.tandem.connection.pipeline.model.PipelineDay;
import io.tandem.connection.pipeline.model.RemotePair;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The days of one remote project while they are being summed up. */
final class DayBook {
    private static final class Sheet {
        private final Map<PipelineCount, Long> counts = new EnumMap<>(PipelineCount.class);
        private final List<Long> lead = new ArrayList<>();
        private final List<Long> merge = new ArrayList<>();
        private final List<Long> recovery = new ArrayList<>();
    }

    private final Map<LocalDate, Sheet> sheets = new TreeMap<>();

    void add(PipelineCount count, Instant at) {
        add(count, day(at), 1);
    }

    private void add(PipelineCount count, LocalDate day, long number) {
        sheet(day).counts.merge(count, number, Long::sum);
    }

    void addLead(Instant at, long seconds) {
        sheet(day(at)).lead.add(seconds);
    }

    void addMerge(Instant at, long seconds) {
        sheet(day(at)).merge.add(seconds);
    }

    void addRecovery(Instant at, long seconds) {
        sheet(day(at)).recovery.add(seconds);
    }

    /** Spreads the seconds of a stretch of time over its days. */
    void addSeconds(PipelineCount count, Instant from, Instant to) {
        Instant at = from;
        while (at.isBefore(to)) {
            Instant midnight = day(at).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
            Instant end = midnight.isBefore(to) ? midnight : to;
            add(count, day(at), end.getEpochSecond() - at.getEpochSecond());
            at = end;
        }
    }

    /** The days from this one on, in order. */
    List<PipelineDay> list(String projectKey, RemotePair pair, LocalDate from) {
        return sheets.entrySet().stream().filter(entry -> !entry.getKey().isBefore(from))
            .map(entry -> new PipelineDay(projectKey, pair, entry.getKey(), entry.getValue().counts, entry.getValue().lead, entry.getValue().merge, entry.getValue().recovery)).toList();
    }

    private Sheet sheet(LocalDate day) {
        return sheets.computeIfAbsent(day, ignored -> new Sheet());
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
