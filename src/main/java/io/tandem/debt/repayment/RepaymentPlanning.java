package io.tandem.debt.repayment;

import io.tandem.debt.DebtAccess;
import io.tandem.debt.DebtReader;
import io.tandem.debt.model.DebtEntry;
import io.tandem.debt.model.DebtFilter;
import io.tandem.debt.model.DebtItem;
import io.tandem.debt.model.DecisionState;
import io.tandem.debt.port.DebtStore;
import io.tandem.debt.repayment.LeftOut.Cause;
import io.tandem.debt.repayment.Plan.PlannedItem;
import io.tandem.debt.repayment.RepaymentPlanner.Solution;
import io.tandem.debt.repayment.port.PlannedReleases;
import io.tandem.shared.Actor;
import io.tandem.shared.Problems;
import io.tandem.shared.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Proposes what to repay, with the reasons. Nothing is written. */
public final class RepaymentPlanning {
    /** Person-days. */
    public static final double MOST_CAPACITY = 1_000;
    public static final int MOST_MONTHS = 120;
    /** How many of the items left out are named. */
    public static final int LEFT_OUT = 100;
    private static final int PIECE = 500;
    private static final Set<DecisionState> UNPAID = EnumSet.complementOf(EnumSet.of(DecisionState.REPAID));

    private final DebtStore store;
    private final DebtAccess access;
    private final DebtReader reader;
    private final CapacityReader capacities;
    private final ReleaseRooms rooms;
    private final RepaymentPlanner planner = new RepaymentPlanner();
    private final PriorityOrder priorities = new PriorityOrder();

    public RepaymentPlanning(DebtStore store, DebtAccess access, DebtReader reader, ReleaseRooms rooms, PlannedReleases releases) {
        this.store = store;
        this.access = access;
        this.reader = reader;
        this.rooms = rooms;
        this.capacities = new CapacityReader(rooms, new OpenReleases(releases));
    }

    /** The releases that debts can be planned into, with how large they are as far as that is known. */
    public List<ReleaseRoom> listReleases(Actor actor, String projectKey) {
        access.requireProject(actor, projectKey);
        return rooms.list(projectKey);
    }

    /** Whether this person may put items into a release. */
    public boolean mayApply(Actor actor, String projectKey) {
        return access.mayWrite(actor, projectKey);
    }

    /** The plan that saves most interest among open, planned and started items. */
    public Plan plan(Actor actor, PlanRequest request) {
        access.requireProject(actor, request.project());
        Problems problems = new Problems();
        Optional<Capacity> capacity = capacities.read(request, problems);
        problems.require(request.horizonMonths() != null && request.horizonMonths() > 0 && request.horizonMonths() <= MOST_MONTHS, "horizonMonths", "debt.plan.horizon", MOST_MONTHS);
        problems.throwIfAny();
        Register register = new Register(read(request.project()), reader.today());
        List<Candidate> candidates = register.listCandidates(request.horizonMonths(), request.must(), request.exclude());
        Dependencies dependencies = new Dependencies(candidates);
        new MustCheck(register, candidates, dependencies).check(request, capacity.orElseThrow().days());
        return plan(request, capacity.orElseThrow(), register, candidates, dependencies);
    }

    private Plan plan(PlanRequest request, Capacity capacity, Register register, List<Candidate> candidates, Dependencies dependencies) {
        Solution solution = planner.choose(candidates, capacity.days());
        Choice choice = solution.choice();
        Comparison comparison = Comparison.of(choice, priorities.choose(candidates, capacity.days()), capacity.days(), register.titles());
        List<LeftOut> leftOut = leftOut(request, register, candidates, new LeftOutReasons(dependencies, choice, capacity.days(), register.titles()), choice);
        return new Plan(capacity, request.horizonMonths(), items(choice, register), choice.principal(), choice.days(), choice.saving(), solution.mostSaving(), solution.isProven(), comparison,
            leftOut.stream().limit(LEFT_OUT).toList(), leftOut.size());
    }

    private List<PlannedItem> items(Choice choice, Register register) {
        List<DebtEntry> entries = reader.readPlain(choice.chosen().stream().map(candidate -> register.get(candidate.id())).toList());
        List<PlannedItem> items = new ArrayList<>();
        for (DebtEntry entry : entries) {
            Candidate candidate = choice.chosen().get(items.size());
            List<Long> neededBy = choice.chosen().stream().filter(other -> other.needs().contains(candidate.id())).map(Candidate::id).toList();
            items.add(new PlannedItem(entry, candidate.saving(), candidate.days(), candidate.isMust(), neededBy));
        }
        return items;
    }

    /** All items that are not in the plan, highest priority first. */
    private List<LeftOut> leftOut(PlanRequest request, Register register, List<Candidate> candidates, LeftOutReasons reasons, Choice choice) {
        Set<Long> chosen = new HashSet<>(choice.chosen().stream().map(Candidate::id).toList());
        List<LeftOut> leftOut = new ArrayList<>();
        candidates.stream().filter(candidate -> !chosen.contains(candidate.id())).forEach(candidate -> leftOut.add(reasons.of(candidate, register.get(candidate.id()))));
        register.items().values().stream().filter(item -> !register.isPlannable(item.id()))
            .forEach(item -> leftOut.add(new LeftOut(item, saving(item, request), Cause.ACCEPTED, Reason.of("debt.plan.left.accepted", item.decision().until()))));
        request.exclude().stream().filter(register::isPlannable).map(register::get)
            .forEach(item -> leftOut.add(new LeftOut(item, saving(item, request), Cause.EXCLUDED, Reason.of("debt.plan.left.excluded"))));
        leftOut.sort(Comparator.comparingDouble((LeftOut left) -> left.item().facts().cost().priority()).reversed().thenComparingLong(left -> left.item().id()));
        return leftOut;
    }

    private static double saving(DebtItem item, PlanRequest request) {
        return item.facts().cost().expectedInterest() * request.horizonMonths();
    }

    private Collection<DebtItem> read(String projectKey) {
        DebtFilter filter = DebtFilter.everythingIn(projectKey, reader.today()).withDecisions(UNPAID);
        List<DebtItem> all = new ArrayList<>();
        List<DebtItem> piece;
        do {
            piece = store.listAfter(filter, all.isEmpty() ? 0 : all.get(all.size() - 1).id(), PIECE);
            all.addAll(piece);
        } while (piece.size() == PIECE);
        return all;
    }
}
