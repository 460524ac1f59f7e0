package io.tandem.debt.repayment;

import io.tandem.debt.DebtAccess;
import io.tandem.debt.DebtBulk.Target;
import io.tandem.debt.DebtLimits;
import io.tandem.debt.DebtReader;
import io.tandem.debt.DebtWriter;
import io.tandem.debt.DebtWriter.Change;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
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

    /** What both ask first. @throws io.tandem.shared.NotFoundException when there is no such project for this person; @throws io.tandem.shared.ForbiddenException when they may only read */
    public void requireWritable(Actor actor, String projectKey) {
        access.requireProject(actor, projectKey);
        access.requireWrite(actor, projectKey);
    }

    /** What {@link #apply} would do now. Nothing is written. Refuses what that would refuse. */
    public Result check(Actor actor, String projectKey, String release, List<Target> targets) {
        ReleaseRef into = read(actor, projectKey, release, targets);
        List<DebtItem> items = findPlannable(actor, projectKey, into, targets);
        List<ItemOutcome> outcomes = outcomes(actor, items, items, into);
        return result(into, outcomes, items, issues.check(actor, projectKey, into, linked(items)));
    }

    /**
     * Plans the items into the release: an item becomes planned, unless its repayment has begun, and gets the release as its target; then every linked open issue gets it as a fix version.
     * An item that is in it already counts as done, whatever version of it the caller saw.
     *
     * @param release its name or number
     * @throws ConflictException naming every item that has changed since or can no longer be planned; it carries those items as they are now, and nothing is written
     */
    public Result apply(Actor actor, String projectKey, String release, List<Target> targets) {
        ReleaseRef into = read(actor, projectKey, release, targets);
        List<DebtItem> items = new ArrayList<>();
        List<ItemOutcome> outcomes = transactions.call(() -> {
            // Read under the lock: what the checks saw may have changed.
            writer.lock(List.of(projectKey));
            items.addAll(findPlannable(actor, projectKey, into, targets));
            return outcomes(actor, items, write(actor, items, into), into);
        });
        return result(into, outcomes, items, issues.add(actor, projectKey, into, linked(items)));
    }

    private ReleaseRef read(Actor actor, String projectKey, String release, List<Target> targets) {
        requireWritable(actor, projectKey);
        Problems problems = new Problems();
        problems.require(!targets.isEmpty() && targets.size() <= DebtLimits.BULK, "items", "debt.bulk.count", DebtLimits.BULK);
        boolean areNamed = targets.stream().allMatch(target -> target != null && target.id() != null);
        problems.require(areNamed, "items", "debt.bulk.id");
        problems.require(!areNamed || targets.stream().map(Target::id).distinct().count() == targets.size(), "items", "debt.bulk.twice");
        Optional<ReleaseRef> into = releases.read(projectKey, release, problems).map(PlannedReleases.PlannedRelease::reference);
        for (int index = 0; areNamed && index < targets.size(); index++) {
            problems.require(targets.get(index).version() != null, "items[" + index + "].version", "debt.version.missing");
        }
        problems.throwIfAny();
        return into.orElseThrow();
    }

    private List<DebtItem> findPlannable(Actor actor, String projectKey, ReleaseRef release, List<Target> targets) {
        Map<Long, DebtItem> found = store.listByIds(targets.stream().map(Target::id).toList()).stream().filter(item -> item.facts().projectKey().equals(projectKey))
            .collect(Collectors.toMap(DebtItem::id, Function.identity()));
        List<Problem> refusals = new ArrayList<>();
        List<DebtItem> refused = new ArrayList<>();
        for (int index = 0; index < targets.size(); index++) {
            Target target = targets.get(index);
            DebtItem item = Optional.ofNullable(found.get(target.id())).orElseThrow(() -> DebtAccess.missing(target.id()));
            refusal(item, target, "items[" + index + "]", release).ifPresent(problem -> {
                refusals.add(problem);
                refused.add(item);
            });
        }
        if (!refusals.isEmpty()) {
            throw new ConflictException(refusals, reader.read(actor, refused));
        }
        return targets.stream().map(target -> found.get(target.id())).toList();
    }

    private Optional<Problem> refusal(DebtItem item, Target target, String field, ReleaseRef release) {
        if (isDone(item, release)) {
            return Optional.empty();
        }
        if (item.version() != target.version()) {
            return Optional.of(Problem.at(field + ".version", "debt.version.stale"));
        }
        DecisionState state = item.decision().stateOn(reader.today());
        return Register.PLANNABLE.contains(state) ? Optional.empty() : Optional.of(Problem.at(field, "debt.plan.state", item.facts().title(), state));
    }

    private static boolean isDone(DebtItem item, ReleaseRef release) {
        return item.decision().state() == after(item) && item.facts().findTargetRelease().filter(target -> target.id() == release.id()).isPresent();
    }

    /** Who has begun does not go back to planned. */
    private static DecisionState after(DebtItem item) {
        return item.decision().state() == DecisionState.IN_REPAYMENT ? DecisionState.IN_REPAYMENT : DecisionState.PLANNED;
    }

    private List<DebtItem> write(Actor actor, List<DebtItem> items, ReleaseRef release) {
        List<Change> changes = items.stream().filter(item -> !isDone(item, release)).map(item -> new Change(item, planned(actor, item, release))).toList();
        Map<Long, DebtItem> written = writer.writeAll(actor, changes).stream().collect(Collectors.toMap(DebtItem::id, Function.identity()));
        return items.stream().map(item -> written.getOrDefault(item.id(), item)).toList();
    }

    private DebtItem planned(Actor actor, DebtItem item, ReleaseRef release) {
        DecisionState state = after(item);
        Decision decision = item.decision().state() == state ? item.decision() : new Decision(state, actor, clock.instant(), "", null);
        return item.changed(item.facts().targeting(release), decision, clock.instant());
    }

    private List<ItemOutcome> outcomes(Actor actor, List<DebtItem> before, List<DebtItem> shown, ReleaseRef release) {
        List<DebtEntry> entries = reader.read(actor, shown);
        List<ItemOutcome> outcomes = new ArrayList<>();
        before.forEach(item -> outcomes.add(new ItemOutcome(entries.get(outcomes.size()), !isDone(item, release), after(item))));
        return outcomes;
    }

    private static Set<Long> linked(List<DebtItem> items) {
        return items.stream().flatMap(item -> item.facts().issues().stream()).map(IssueRef::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Result result(ReleaseRef release, List<ItemOutcome> outcomes, List<DebtItem> items, List<IssueOutcome> issues) {
        return new Result(release, outcomes, issues, linked(items).size() - issues.size());
    }
}
