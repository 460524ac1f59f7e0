package io.tandem.plan.buffer;

import io.tandem.plan.api.BufferDraw;
import io.tandem.plan.api.BufferLedger;
import io.tandem.plan.buffer.model.Baseline;
import io.tandem.plan.buffer.model.Drawn;
import io.tandem.plan.buffer.model.LedgerEntry;
import io.tandem.plan.buffer.model.ReleaseBuffer;
import io.tandem.plan.buffer.port.BufferCalendar;
import io.tandem.plan.buffer.port.BufferStore;
import io.tandem.shared.Actor;
import io.tandem.shared.port.Transactions;
import java.time.Clock;
import java.time.Instant;

/**
 * Draws that follow from something else. Each line says how much a source draws more or less than before, so their sum is what it draws now. The number of lines so far is part of a line's token:
 * two nodes that tell the same at once collide, and the later one then finds nothing left to post.
 */
public final class SourceLedger implements BufferLedger {
    private static final double HUNDREDTHS = 100;

    private final BufferStore store;
    private final BufferDesk desk;
    private final BufferCalendar calendar;
    private final Transactions transactions;
    private final Clock clock;

    public SourceLedger(BufferStore store, BufferDesk desk, BufferCalendar calendar, Transactions transactions, Clock clock) {
        this.store = store;
        this.desk = desk;
        this.calendar = calendar;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void settle(BufferDraw draw, Actor by) {
        store.find(draw.releaseId()).filter(buffer -> buffer.findBaseline().isPresent()).ifPresent(buffer -> transactions.run(() -> settle(buffer, draw, by)));
    }

    private void settle(ReleaseBuffer buffer, BufferDraw draw, Actor by) {
        Baseline plan = buffer.getBaseline();
        if (draw.days() != 0 && draw.since() != null && draw.since().isBefore(plan.at())) {
            return;
        }
        Drawn before = store.getDrawn(buffer.id(), plan.number(), draw.source().kind(), draw.source().id());
        double wanted = draw.unit() == BufferDraw.Unit.PERSON_DAYS ? draw.days() / plan.settings().people() : draw.days();
        double days = Math.round((wanted - before.days()) * HUNDREDTHS) / HUNDREDTHS;
        if (days != 0) {
            Instant now = clock.instant();
            LedgerEntry entry = new LedgerEntry(0, draw.cause(), days, calendar.dayOf(now), "", draw.source(), null, null, null, by, now);
            desk.post(buffer, entry, draw.source().kind() + "/" + draw.source().id() + "/" + before.entries());
        }
    }
}
