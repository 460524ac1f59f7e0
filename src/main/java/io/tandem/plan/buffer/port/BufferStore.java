package io.tandem.plan.buffer.port;

import io.tandem.plan.api.BufferCause;
import io.tandem.plan.api.DrawSource;
import io.tandem.plan.buffer.model.Baseline;
import io.tandem.plan.buffer.model.CauseTotal;
import io.tandem.plan.buffer.model.Drawn;
import io.tandem.plan.buffer.model.FeverPoint;
import io.tandem.plan.buffer.model.LedgerEntry;
import io.tandem.plan.buffer.model.ReleaseBuffer;
import io.tandem.plan.buffer.model.TaskEstimate;
import io.tandem.shared.Page;
import io.tandem.shared.PageRequest;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps buffers, their plans, ledgers and points. Writing calls run inside a transaction. Where two writers meet on the same line, plan or day, the later one's transaction fails on a unique row and is
 * tried again from its start, so that it sees what the first one did. Lines, plans and points are never changed.
 */
public interface BufferStore {
    Optional<ReleaseBuffer> find(long releaseId);

    /** The buffers of a project, by release number. */
    List<ReleaseBuffer> list(String projectKey);

    /** The buffers of all projects that have a plan. */
    List<ReleaseBuffer> listPlanned();

    /** Stores the version that follows; a first one gets its number. */
    ReleaseBuffer save(ReleaseBuffer buffer);

    /** Keeps a plan with its tasks beside the earlier ones. */
    void addBaseline(long bufferId, Baseline baseline, List<TaskEstimate> tasks);

    /** Newest first. */
    List<Baseline> listBaselines(long bufferId);

    List<TaskEstimate> listTasks(long bufferId, int baseline);

    /** @param token what may exist only once in this ledger; the line becomes part of this plan's ledger */
    LedgerEntry add(long bufferId, int baseline, LedgerEntry entry, String token);

    /** A line of any plan's ledger of this buffer. */
    Optional<LedgerEntry> findEntry(long bufferId, long entryId);

    /** The plan this line belongs to. */
    int getBaselineOf(long entryId);

    /** Of these lines, those that another one takes back. */
    Set<Long> listReversed(Collection<Long> entryIds);

    /** Newest first. */
    Page<LedgerEntry> listEntries(long bufferId, int baseline, PageRequest page);

    /** What one cause took of the plans in force, by buffer number, newest first; one query. */
    Map<Long, List<LedgerEntry>> listCaused(Collection<ReleaseBuffer> buffers, BufferCause cause);

    Drawn getDrawn(long bufferId, int baseline, DrawSource.Kind kind, long sourceId);

    /** By cause, in the causes' order; those without a line are left out. One narrow query. */
    List<CauseTotal> listTotals(long bufferId, int baseline);

    /** Working days drawn on the plans in force, by buffer number; one narrow query. */
    Map<Long, Double> listDrawn(Collection<ReleaseBuffer> buffers);

    void addPoint(long bufferId, int baseline, FeverPoint point);

    /** The last so many, oldest first. */
    List<FeverPoint> listPoints(long bufferId, int baseline, int most);

    /** The latest point of each plan in force, by buffer number; one query. */
    Map<Long, FeverPoint> listLatestPoints(Collection<ReleaseBuffer> buffers);

    boolean hasPoint(long bufferId, int baseline, LocalDate day);
}
