package io.tandem.debt.repayment;

import io.tandem.debt.DebtAccess;
import io.tandem.debt.DebtLimits;
import io.tandem.debt.DebtReader;
import io.tandem.debt.DebtService.Target;
import io.tandem.debt.DebtWriter;
import io.tandem.debt.model.DebtEntry;
import io.tandem.debt.model.DebtItem;
import io.tandem.debt.model.Decision;
import io.tandem.debt.model.DecisionState;
import io.tandem.debt.model.IssueRef;
import io.tandem.debt.model.ReleaseRef;
import io.tandem.debt.port.DebtStore;
import io.tandem.debt.repayment.port.PlannedReleases;
import io.tandem.debt.repayment.port.ReleaseIssues;
import io.tandem.debt.repayment.port.ReleaseIssues.IssueOutcome;
import io.tandem.shared.Actor;
import io.tandem.shared.ConflictException;
import io.tandem.shared.Problem;
import io.tandem.shared.Problems;
import io.tandem.shared.port.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Puts chosen items into a release. First the items, all of them or none, in one transaction; then their linked issues, one after the other as the person who asked. What Jira refuses for an
 * issue is told and undoes nothing; asking again does what is still missing and changes nothing that is done.
 */
public final class RepaymentRelease {
    private final DebtStore store;
    private final DebtAccess access;
    private final DebtReader reader;
    private final DebtWriter writer;
    private final OpenReleases releases;
    private final ReleaseIssues issues;
    private final Transactions transactions;
    private final Clock clock;

    public RepaymentRelease(DebtStore store, DebtAccess access, DebtReader reader, DebtWriter writer, PlannedReleases releases, ReleaseIssues issues, Transactions transactions, Clock clock) {
        this.store = store;
        this.access = access;
        this.reader = reader;
        this.writer = writer;
        this.releases = new OpenReleases(releases);
        this.issues = issues;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * An item.
     *
     * @param entry     as it is now; before anything is written, as it was
     * @param isChanged whether it had to be changed, or would have to
     * @param after     the decision it has then
     */
    public record ItemOutcome(DebtEntry entry, boolean isChanged, DecisionState after) { }

    /** @param hiddenIssues linked issues that this person may not see, or that are gone; they are left as they are */
    public record Result(ReleaseRef release, List<ItemOutcome> items, List<IssueOutcome> issues, int hiddenIssues) { }

    /** What {@link #apply} would do now. Nothing is written. Refuses what that would refuse. */
    public Result check(Actor actor, String projectKey, String release, List<Target> targets) {
        Order order = read(actor, projectKey, release, targets);
        List<ItemOutcome> items = order.items.stream().map(item -> outcome(actor, item, order.isChanged(item))).toList();
        return result(order, items, issues.check(actor, order.projectKey, order.release, order.issueIds()));
    }

    /**
     * Plans the items into the release: an item becomes planned, unless its repayment has begun, and gets the release as its target; then every linked open issue gets it as a fix version.
     * An item that is in it already counts as done, whatever version of it the caller saw.
     *
     * @param release its name or number
     * @throws ConflictException when an item has changed since or can no longer be planned; it carries the entry as it is now, and nothing is written
     */
    public Result apply(Actor actor, String projectKey, String release, List<Target> targets) {
        Order order = read(actor, projectKey, release, targets);
        List<ItemOutcome> items = transactions.call(() -> order.items.stream().map(item -> plan(actor, item, order)).toList());
        return result(order, items, issues.add(actor, order.projectKey, order.release, order.issueIds()));
    }

    /** What was asked for, checked. */
    private record Order(String projectKey, ReleaseRef release, List<DebtItem> items) {
        boolean isChanged(DebtItem item) {
            return !isDone(item, release);
        }

        Set<Long> issueIds() {
            return items.stream().flatMap(item -> item.facts().issues().stream()).map(IssueRef::id).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** What both ask first. @throws io.tandem.shared.NotFoundException when there is no such project for this person; @throws io.tandem.shared.ForbiddenException when they may only read */
    public void requireWritable(Actor actor, String projectKey) {
        new Problems().require(projectKey != null && !projectKey.isBlank(), "project", "debt.project.missing").throwIfAny();
        access.requireRead(actor, projectKey.strip());
        access.requireWrite(actor, projectKey.strip());
    }

    private Order read(Actor actor, String projectKey, String release, Collection<Target> targets) {
        requireWritable(actor, projectKey);
        String key = projectKey.strip();
        Problems problems = new Problems();
        problems.require(!targets.isEmpty() && targets.size() <= DebtLimits.BULK, "items", "debt.bulk.count", DebtLimits.BULK);
        problems.require(targets.stream().allMatch(target -> target != null && target.id() != null), "items", "debt.bulk.id");
        problems.require(targets.stream().filter(Objects::nonNull).map(Target::id).distinct().count() == targets.size(), "items", "debt.plan.items.twice");
        ReleaseRef into = releases.read(key, release, problems).map(PlannedReleases.PlannedRelease::reference).orElse(null);
        problems.throwIfAny();
        return new Order(key, into, targets.stream().map(target -> plannable(actor, key, into, target)).toList());
    }

    private DebtItem plannable(Actor actor, String projectKey, ReleaseRef release, Target target) {
        DebtItem item = store.find(target.id()).filter(found -> found.facts().projectKey().equals(projectKey)).orElseThrow(() -> DebtAccess.missing(target.id()));
        if (!isDone(item, release)) {
            new Problems().require(target.version() != null, "items", "debt.version.missing").throwIfAny();
            if (item.version() != target.version()) {
                throw stale(actor, item);
            }
            DecisionState state = item.decision().stateOn(reader.today());
            if (!Register.PLANNABLE.contains(state)) {
                throw new ConflictException(Problem.at("items", "debt.plan.state", item.facts().title(), state), reader.read(actor, item));
            }
        }
        return item;
    }

    private static boolean isDone(DebtItem item, ReleaseRef release) {
        DecisionState state = item.decision().state();
        return (state == DecisionState.PLANNED || state == DecisionState.IN_REPAYMENT) && item.facts().findTargetRelease().filter(target -> target.id() == release.id()).isPresent();
    }

    private ItemOutcome plan(Actor actor, DebtItem item, Order order) {
        if (!order.isChanged(item)) {
            return outcome(actor, item, false);
        }
        Instant now = clock.instant();
        DecisionState after = after(item);
        Decision decision = item.decision().state() == after ? item.decision() : new Decision(after, actor, now, "", null);
        try {
            return outcome(actor, writer.change(actor, item, item.changed(item.facts().targeting(order.release), decision, now)), true);
        } catch (ConflictException faster) {
            throw stale(actor, store.find(item.id()).orElseThrow(() -> DebtAccess.missing(item.id())));
        }
    }

    /** Who has begun does not go back to planned. */
    private static DecisionState after(DebtItem item) {
        return item.decision().state() == DecisionState.IN_REPAYMENT ? DecisionState.IN_REPAYMENT : DecisionState.PLANNED;
    }

    private ItemOutcome outcome(Actor actor, DebtItem item, boolean isChanged) {
        return new ItemOutcome(reader.read(actor, item), isChanged, after(item));
    }

    private static Result result(Order order, List<ItemOutcome> items, List<IssueOutcome> outcomes) {
        return new Result(order.release, items, outcomes, order.issueIds().size() - outcomes.size());
    }

    private ConflictException stale(Actor actor, DebtItem current) {
        return new ConflictException(Problem.at("version", "debt.version.stale"), reader.read(actor, current));
    }
}
