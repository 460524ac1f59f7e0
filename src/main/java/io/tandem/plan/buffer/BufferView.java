package io.tandem.plan.buffer;

import io.tandem.plan.buffer.model.Baseline;
import io.tandem.plan.buffer.model.CauseTotal;
import io.tandem.plan.buffer.model.Fever;
import io.tandem.plan.buffer.model.FeverPoint;
import io.tandem.plan.buffer.model.LedgerEntry;
import io.tandem.plan.buffer.model.ReleaseBuffer;
import io.tandem.plan.buffer.model.ReleaseInfo;
import io.tandem.shared.Page;
import io.tandem.shared.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A release's buffer as one person reads it.
 *
 * @param shown     the plan that points, totals and lines belong to, or null while there is none
 * @param baselines all plans, newest first
 * @param now       how that plan stands: what is drawn at this moment, and how much was done when it was last measured; null without a plan
 * @param missing   what keeps the chart from saying more
 * @param notes     what has to be known to read it
 */
public record BufferView(ReleaseInfo release, ReleaseBuffer buffer, Baseline shown, List<Baseline> baselines, Fever now, Days days, List<FeverPoint> points, List<CauseTotal> causes,
                         Page<Line> ledger, List<Reason> missing, List<Reason> notes, Set<Right> rights) {
    /** What the viewer may do. */
    public enum Right { DRAW, PLAN }

    /**
     * The days of a plan. The chain ends when all goes as planned, the buffer when all of it is used; null without a plan.
     *
     * @param due what was promised, or null
     */
    public record Days(LocalDate today, LocalDate measured, LocalDate start, LocalDate chainEnd, LocalDate bufferEnd, LocalDate due) { }

    /**
     * A line of the ledger.
     *
     * @param isVisible    whether this person may see the issue it is about; true when it is about none
     * @param isReversed   whether another line takes it back
     * @param isReversible whether this person may take it back
     */
    public record Line(LedgerEntry entry, boolean isVisible, boolean isReversed, boolean isReversible) { }
}
