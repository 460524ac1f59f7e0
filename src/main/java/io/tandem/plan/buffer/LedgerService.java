package io.tandem.plan.buffer;

import io.tandem.plan.api.BufferCause;
import io.tandem.plan.buffer.model.LedgerEntry;
import io.tandem.plan.buffer.model.ReleaseBuffer;
import io.tandem.plan.buffer.model.ReleaseInfo;
import io.tandem.plan.buffer.port.BufferCalendar;
import io.tandem.plan.buffer.port.BufferIssues;
import io.tandem.plan.buffer.port.BufferIssues.LinkedIssue;
import io.tandem.plan.buffer.port.BufferStore;
import io.tandem.shared.Actor;
import io.tandem.shared.ConflictException;
import io.tandem.shared.NotFoundException;
import io.tandem.shared.Problem;
import io.tandem.shared.Problems;
import io.tandem.shared.port.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Lines that people write into a ledger. */
public final class LedgerService {
    private final BufferStore store;
    private final BufferAccess access;
    private final BufferDesk desk;
    private final BufferIssues issues;
    private final BufferCalendar calendar;
    private final Transactions transactions;
    private final Clock clock;

    public LedgerService(BufferStore store, BufferAccess access, BufferDesk desk, BufferIssues issues, BufferCalendar calendar, Transactions transactions, Clock clock) {
        this.store = store;
        this.access = access;
        this.desk = desk;
        this.issues = issues;
        this.calendar = calendar;
        this.transactions = transactions;
        this.clock = Clock.tick(clock, Duration.ofMillis(1));
    }

    /** What every line asks first. @throws NotFoundException when there is no such release for this person; @throws io.tandem.shared.ForbiddenException when they may only read */
    public void requireWritable(Actor actor, String projectKey, long releaseId) {
        access.requireRead(actor, projectKey);
        desk.getRelease(projectKey, releaseId);
        access.requireDraw(actor, projectKey);
    }

    /** Draws on the buffer, or gives back. @throws ConflictException when the release has no plan, or is archived or gone */
    public LedgerEntry draw(Actor actor, String projectKey, long releaseId, DrawInput input) {
        requireWritable(actor, projectKey, releaseId);
        Problems problems = new Problems();
        Instant now = clock.instant();
        BufferCause cause = InputChecks.cause(input.cause(), problems);
        double days = InputChecks.days(input.days(), problems);
        LocalDate day = InputChecks.pastDay(input.day(), calendar.dayOf(now), problems);
        String comment = InputChecks.comment(input.comment(), problems);
        LinkedIssue issue = issue(actor, input.issue(), problems).orElse(null);
        problems.throwIfAny();
        LedgerEntry entry = new LedgerEntry(0, cause, days, day, comment, null, issue == null ? null : issue.id(), issue == null ? null : issue.key(), null, actor, now);
        return transactions.call(() -> {
            ReleaseBuffer buffer = getPlanned(projectKey, releaseId);
            return desk.post(buffer, entry, "HAND/" + java.util.UUID.randomUUID());
        });
    }

    private Optional<LinkedIssue> issue(Actor actor, String key, Problems problems) {
        if (key == null || key.isBlank()) {
            return Optional.empty();
        }
        Optional<LinkedIssue> found = issues.findVisible(actor, key.strip());
        problems.require(found.isPresent(), "issue", "issue.unknown", key.strip().length() > 60 ? key.strip().substring(0, 60) + "…" : key.strip());
        return found;
    }

    /**
     * Takes back a line that somebody wrote, by another line.
     *
     * @throws ConflictException when it was taken back already, takes one back itself, belongs to an earlier plan, or follows from something else: then that has to change
     */
    public LedgerEntry reverse(Actor actor, String projectKey, long releaseId, long entryId, String comment) {
        requireWritable(actor, projectKey, releaseId);
        ReleaseInfo release = desk.getRelease(projectKey, releaseId);
        LedgerEntry line = store.findEntry(desk.getBuffer(projectKey, release).id(), entryId).orElseThrow(() -> new NotFoundException(Problem.of("buffer.draw.unknown", entryId)));
        Problems problems = new Problems();
        String why = InputChecks.comment(comment, problems);
        problems.throwIfAny();
        Instant now = clock.instant();
        return transactions.call(() -> {
            ReleaseBuffer buffer = getPlanned(projectKey, releaseId);
            requireReversible(buffer, line);
            return desk.post(buffer, line.reversal(why, calendar.dayOf(now), actor, now), "REVERSAL/" + line.id());
        });
    }

    private void requireReversible(ReleaseBuffer buffer, LedgerEntry line) {
        String obstacle = line.source() != null ? "buffer.draw.follows"
            : line.reverses() != null ? "buffer.draw.reversal"
            : store.listReversed(Set.of(line.id())).contains(line.id()) ? "buffer.draw.reversed"
            : store.getBaselineOf(line.id()) != buffer.getBaseline().number() ? "buffer.draw.earlier" : "";
        if (!obstacle.isEmpty()) {
            throw new ConflictException(Problem.of(obstacle));
        }
    }

    private ReleaseBuffer getPlanned(String projectKey, long releaseId) {
        ReleaseBuffer buffer = desk.getBuffer(projectKey, desk.getWritableRelease(projectKey, releaseId));
        buffer.getBaseline();
        return buffer;
    }
}
