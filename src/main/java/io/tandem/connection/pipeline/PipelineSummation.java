package io.tandem.connection.pipeline;

import io.tandem.connection.pipeline.model.PipelineDay;
import io.tandem.connection.pipeline.model.RemotePair;
import io.tandem.connection.pipeline.port.PipelineDays;
import io.tandem.connection.pipeline.port.PipelineSettingsStore;
import io.tandem.connection.pipeline.port.PipelineStore;
import io.tandem.shared.port.Stamps;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Sums the stored rows of a remote project up into days, anew for a little more than a year back; older days stay as they were summed up last. */
public final class PipelineSummation {
    /** The days that may still change. */
    static final int DAYS = 400;
    /** What is looked at before them: changes on their way, failures not yet mended. */
    private static final int DAYS_BEFORE = 60;

    private final PipelineStore store;
    private final PipelineDays days;
    private final PipelineSettingsStore settings;
    private final Stamps stamps;
    private final Clock clock;

    public PipelineSummation(PipelineStore store, PipelineDays days, PipelineSettingsStore settings, Stamps stamps, Clock clock) {
        this.store = store;
        this.days = days;
        this.settings = settings;
        this.stamps = stamps;
        this.clock = clock;
    }

    /** Call inside a transaction. */
    void sumUp(String projectKey, RemotePair pair) {
        Instant now = clock.instant();
        LocalDate first = LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(DAYS);
        Instant from = now.minus(DAYS + DAYS_BEFORE, ChronoUnit.DAYS);
        PipelineSums.Known known = new PipelineSums.Known(store.listBuilds(pair, from), store.listDeployments(pair, from), store.listMerged(pair, from), store.listCommitTimes(pair, from));
        List<PipelineDay> summed = PipelineSums.of(pair, settings.get(projectKey), known, first, now);
        days.replace(projectKey, pair, first, summed);
        stamps.touch(projectKey, Stamps.Kind.PIPELINES);
    }
}
