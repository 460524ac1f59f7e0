package io.tandem.plan.buffer;

import io.tandem.plan.buffer.model.Baseline;
import io.tandem.plan.buffer.model.BufferSettings;
import io.tandem.plan.buffer.model.Chain;
import io.tandem.plan.buffer.model.ReleaseBuffer;
import io.tandem.plan.buffer.model.ReleaseInfo;
import io.tandem.plan.buffer.model.ReleaseIssue;
import io.tandem.plan.buffer.model.SizingRule;
import io.tandem.plan.buffer.port.BufferStore;
import io.tandem.plan.buffer.port.ReleaseWork;
import io.tandem.shared.Actor;
import io.tandem.shared.ConflictException;
import io.tandem.shared.InvalidInputException;
import io.tandem.shared.Problem;
import io.tandem.shared.Problems;
import io.tandem.shared.port.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Sets a release's buffer up and makes its plan. Every change and its audit row are one transaction. */
public final class BufferService {
    private final BufferStore store;
    private final BufferAccess access;
    private final BufferDesk desk;
    private final ReleaseWork work;
    private final BufferMeasure measure;
    private final Transactions transactions;
    private final Clock clock;

    public BufferService(BufferStore store, BufferAccess access, BufferDesk desk, ReleaseWork work, BufferMeasure measure, Transactions transactions, Clock clock) {
        this.store = store;
        this.access = access;
        this.desk = desk;
        this.work = work;
        this.measure = measure;
        this.transactions = transactions;
        this.clock = Clock.tick(clock, Duration.ofMillis(1));
    }

    /** What every change asks first. @throws io.tandem.shared.NotFoundException when there is no such release for this person; @throws io.tandem.shared.ForbiddenException when they may not set it up */
    public void requirePlannable(Actor actor, String projectKey, long releaseId) {
        access.requireRead(actor, projectKey);
        desk.getRelease(projectKey, releaseId);
        access.requirePlan(actor, projectKey);
    }

    /**
     * Sets the buffer up. A plan that was made stays as it is until the next one; zones follow at once.
     *
     * @throws ConflictException when it has changed since, or the release is archived or gone; it carries the buffer as it is
     */
    public ReleaseBuffer save(Actor actor, String projectKey, long releaseId, BufferInput input) {
        requirePlannable(actor, projectKey, releaseId);
        ReleaseInfo release = desk.getWritableRelease(projectKey, releaseId);
        BufferSettings before = desk.getBuffer(projectKey, release).settings();
        BufferSettings wanted = InputChecks.settings(input, before);
        return transactions.call(() -> save(actor, current(projectKey, release, input.version()), wanted, release));
    }

    private ReleaseBuffer save(Actor actor, ReleaseBuffer current, BufferSettings wanted, ReleaseInfo release) {
        if (current.id() != 0 && wanted.equals(current.settings())) {
            return current;
        }
        ReleaseBuffer saved = store.save(current.with(wanted, release.name()));
        desk.record(saved, actor, current.id() == 0 ? "created" : "changed", current.id() == 0 ? "" : BufferDesk.inOneLine(current.settings()), BufferDesk.inOneLine(wanted), "");
        return saved;
    }

    /**
     * Makes the plan from the release's open issues as they are now: chain and buffer are fixed, the ledger begins anew with the debts planned in the release. An earlier plan stays readable.
     *
     * @param comment why; needed when there is a plan already
     */
    public ReleaseBuffer plan(Actor actor, String projectKey, long releaseId, Integer version, String comment) {
        requirePlannable(actor, projectKey, releaseId);
        ReleaseInfo release = desk.getWritableRelease(projectKey, releaseId);
        ReleaseBuffer seen = desk.getBuffer(projectKey, release);
        String why = checked(seen, version, comment);
        List<ReleaseIssue> issues = work.list(projectKey, releaseId);
        Chain chain = Chain.of(issues, seen.settings().share());
        requireSize(seen.settings(), chain);
        return transactions.call(() -> plan(actor, current(projectKey, release, version), release, chain, issues, why));
    }

    private static String checked(ReleaseBuffer seen, Integer version, String comment) {
        Problems problems = new Problems();
        problems.require(version != null, "version", "version.missing");
        boolean isSaid = comment != null && !comment.isBlank();
        String why = isSaid || seen.findBaseline().isPresent() ? InputChecks.comment(comment, problems) : "";
        problems.throwIfAny();
        return why;
    }

    private static void requireSize(BufferSettings settings, Chain chain) {
        if (settings.rule() != SizingRule.BY_HAND && settings.size(chain) <= 0) {
            throw new InvalidInputException(List.of(chain.withoutEstimate() == 0 ? Problem.of("buffer.issues.missing") : Problem.of("buffer.estimates.missing", chain.withoutEstimate())));
        }
    }

    private ReleaseBuffer plan(Actor actor, ReleaseBuffer current, ReleaseInfo release, Chain chain, List<ReleaseIssue> issues, String why) {
        if (current.id() == 0) {
            throw new ConflictException(Problem.of("buffer.missing", release.name()), current);
        }
        int number = current.findBaseline().map(Baseline::number).orElse(0) + 1;
        Baseline baseline = Baseline.of(number, chain, current.settings(), why, actor, clock.instant());
        ReleaseBuffer saved = store.save(current.with(current.settings(), release.name()).planned(baseline));
        store.addBaseline(saved.id(), baseline, chain.tasks());
        desk.record(saved, actor, "planned", current.findBaseline().map(BufferService::inOneLine).orElse(""), inOneLine(baseline), why);
        measure.record(saved, issues);
        return saved;
    }

    private static String inOneLine(Baseline baseline) {
        return "plan " + baseline.number() + ", chain " + BufferTexts.number(baseline.chain()) + ", buffer " + BufferTexts.number(baseline.size()) + ", issues " + baseline.tasks();
    }

    private ReleaseBuffer current(String projectKey, ReleaseInfo release, int version) {
        ReleaseBuffer current = desk.getBuffer(projectKey, release);
        if (current.version() != version) {
            throw new ConflictException(Problem.at("version", "version.stale"), current);
        }
        return current;
    }
}
