package io.tandem.plan.buffer;

import io.tandem.plan.api.BufferCause;
import io.tandem.plan.api.BufferState;
import io.tandem.plan.api.BufferStates;
import io.tandem.plan.buffer.model.Fever;
import io.tandem.plan.buffer.model.FeverPoint;
import io.tandem.plan.buffer.model.LedgerEntry;
import io.tandem.plan.buffer.model.ReleaseBuffer;
import io.tandem.plan.buffer.model.ReleaseInfo;
import io.tandem.plan.buffer.port.BufferReleases;
import io.tandem.plan.buffer.port.BufferStore;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Buffers from the store: one query per project, and four for all buffers together. */
public final class StoredBufferStates implements BufferStates {
    private final BufferStore store;
    private final BufferReleases releases;

    public StoredBufferStates(BufferStore store, BufferReleases releases) {
        this.store = store;
        this.releases = releases;
    }

    @Override
    public List<BufferState> list(Collection<String> projectKeys) {
        List<ReleaseBuffer> open = projectKeys.stream().flatMap(key -> listOpen(key).stream()).toList();
        Map<Long, Double> drawn = store.listDrawn(open);
        Map<Long, FeverPoint> points = store.listLatestPoints(open);
        Map<Long, List<LedgerEntry>> holds = store.listCaused(open, BufferCause.HOLD);
        Set<Long> reversed = store.listReversed(holds.values().stream().flatMap(List::stream).map(LedgerEntry::id).toList());
        return open.stream().map(buffer -> state(buffer, drawn.getOrDefault(buffer.id(), 0.0), points.get(buffer.id()), holds(holds.getOrDefault(buffer.id(), List.of()), reversed))).toList();
    }

    private List<ReleaseBuffer> listOpen(String projectKey) {
        List<ReleaseBuffer> planned = store.list(projectKey).stream().filter(buffer -> buffer.findBaseline().isPresent()).toList();
        if (planned.isEmpty()) {
            return List.of();
        }
        Set<Long> open = releases.list(projectKey).stream().filter(release -> release.state() == ReleaseInfo.State.OPEN).map(ReleaseInfo::id).collect(Collectors.toSet());
        return planned.stream().filter(buffer -> open.contains(buffer.releaseId())).toList();
    }

    private static BufferState state(ReleaseBuffer buffer, double drawn, FeverPoint point, List<BufferState.Hold> holds) {
        double size = buffer.getBaseline().size();
        Fever fever = Fever.of(drawn, size, point == null ? null : point.completion(), buffer.settings().lines());
        return new BufferState(buffer.projectKey(), buffer.releaseId(), buffer.releaseName(), size, fever.penetration(), fever.completion(), fever.burn(), fever.zone() == null ? null : fever.zone().name(),
                point == null ? null : point.day(), holds);
    }

    private static List<BufferState.Hold> holds(List<LedgerEntry> entries, Set<Long> reversed) {
        return entries.stream().filter(entry -> entry.reverses() == null && entry.days() > 0 && !reversed.contains(entry.id())).map(StoredBufferStates::hold).toList();
    }

    private static BufferState.Hold hold(LedgerEntry entry) {
        String title = entry.findSource().map(source -> source.title()).orElse(entry.comment());
        String issueKey = entry.findSource().filter(source -> source.issueId() != null).map(source -> source.issueKey()).orElse(entry.issueKey());
        return new BufferState.Hold(entry.id(), title, entry.aboutIssue(), issueKey, entry.day(), entry.days());
    }
}
