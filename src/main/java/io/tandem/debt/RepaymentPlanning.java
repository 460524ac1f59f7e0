package io.tandem.debt;

import io.tandem.debt.RepaymentPlanner.Candidate;
import io.tandem.debt.RepaymentPlanner.Choice;
import io.tandem.debt.model.DebtEntry;
import io.tandem.debt.model.DebtExplanation;
import io.tandem.debt.model.DebtFilter;
import io.tandem.debt.model.DebtItem;
import io.tandem.debt.model.DecisionState;
import io.tandem.debt.port.DebtStore;
import io.tandem.shared.Actor;
import io.tandem.shared.Problems;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Proposes what to repay. Nothing is written. */
public final class RepaymentPlanning {
    /** Person-days. */
    public static final double MOST_CAPACITY = 1_000;
    public static final int MOST_MONTHS = 120;
    private static final int PIECE = 500;
    private static final Set<DecisionState> CANDIDATES = EnumSet.of(DecisionState.OPEN, DecisionState.PLANNED, DecisionState.IN_REPAYMENT);

    private final DebtStore store;
    private final DebtAccess access;
    private final DebtReader reader;
    private final RepaymentPlanner planner;

    public RepaymentPlanning(DebtStore store, DebtAccess access, DebtReader reader, RepaymentPlanner planner) {
        this.store = store;
        this.access = access;
        this.reader = reader;
        this.planner = planner;
    }

    /** A chosen item, and the person-days of interest its repayment saves over the horizon. */
    public record PlannedItem(DebtEntry entry, double saving) { }

    /**
     * @param items      what to repay, those that have to be done first
     * @param principal  person-days they take
     * @param saving     person-days of interest saved over the horizon
     * @param byPriority what working in the order of priority would have saved with the same capacity
     */
    public record Plan(List<PlannedItem> items, double principal, double saving, double byPriority) { }

    /**
     * The plan that saves most interest among open, planned and started items.
     *
     * @param capacity      person-days, above 0
     * @param horizonMonths over how many months interest is counted, above 0
     * @param must          items chosen in any case
     */
    public Plan plan(Actor actor, String projectKey, Double capacity, Double horizonMonths, Set<Long> must) {
        new Problems().require(!Fields.isBlank(projectKey), "project", "debt.project.missing").throwIfAny();
        access.requireRead(actor, projectKey);
        check(capacity, horizonMonths);
        Map<Long, DebtItem> items = candidates(projectKey);
        Problems problems = new Problems();
        must.forEach(id -> problems.require(items.containsKey(id), "must", "debt.plan.must.unknown", id));
        problems.throwIfAny();
        List<Candidate> candidates = items.values().stream().map(item -> candidate(item, horizonMonths, must)).toList();
        double mustDays = candidates.stream().filter(Candidate::isMust).mapToDouble(Candidate::principal).sum();
        problems.require(mustDays <= capacity, "must", "debt.plan.must.capacity", DebtExplanation.number(mustDays), DebtExplanation.number(capacity)).throwIfAny();
        Choice choice = planner.choose(candidates, capacity);
        List<PlannedItem> planned = choice.chosen().stream().map(chosen -> new PlannedItem(reader.readPlain(List.of(items.get(chosen.id()))).get(0), chosen.saving())).toList();
        return new Plan(planned, choice.principal(), choice.saving(), planner.chooseByPriority(candidates, capacity).saving());
    }

    private static void check(Double capacity, Double horizonMonths) {
        Problems problems = new Problems();
        problems.require(capacity != null && capacity > 0 && capacity <= MOST_CAPACITY, "capacity", "debt.plan.capacity", (int) MOST_CAPACITY);
        problems.require(horizonMonths != null && horizonMonths > 0 && horizonMonths <= MOST_MONTHS, "horizonMonths", "debt.plan.horizon", MOST_MONTHS);
        problems.throwIfAny();
    }

    private Map<Long, DebtItem> candidates(String projectKey) {
        DebtFilter filter = DebtFilter.everythingIn(projectKey, reader.today()).withDecisions(CANDIDATES);
        List<DebtItem> all = new ArrayList<>();
        List<DebtItem> piece;
        do {
            piece = store.listAfter(filter, all.isEmpty() ? 0 : all.get(all.size() - 1).id(), PIECE);
            all.addAll(piece);
        } while (piece.size() == PIECE);
        return all.stream().collect(Collectors.toMap(DebtItem::id, Function.identity(), (first, second) -> first, java.util.LinkedHashMap::new));
    }

    private static Candidate candidate(DebtItem item, double horizonMonths, Set<Long> must) {
        return new Candidate(item.id(), item.facts().cost().principal().mean(), item.facts().cost().expectedInterest() * horizonMonths, must.contains(item.id()));
    }
}
