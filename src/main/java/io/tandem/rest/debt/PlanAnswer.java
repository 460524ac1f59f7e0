package io.tandem.rest.debt;

import static io.tandem.debt.model.DebtExplanation.number;

import io.tandem.debt.model.DebtFacts;
import io.tandem.debt.model.ReleaseRef;
import io.tandem.debt.repayment.Candidate;
import io.tandem.debt.repayment.Capacity;
import io.tandem.debt.repayment.Comparison;
import io.tandem.debt.repayment.LeftOut;
import io.tandem.debt.repayment.Plan;
import io.tandem.debt.repayment.Plan.PlannedItem;
import io.tandem.shared.Reason;
import io.tandem.shared.port.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What to repay, and why. All amounts are person-days.
 *
 * @param capacity     what was offered
 * @param principal    what the chosen items take
 * @param saving       interest saved over the horizon
 * @param byPriority   interest that working in the order of priority would save with the same capacity
 * @param days         what is set aside for the chosen items: each principal rounded up to quarters
 * @param unused       what is left of the capacity
 * @param basis        where the capacity comes from
 * @param proof        whether the plan is known to be the best one
 * @param comparison   the plan beside the order of priority
 * @param leftOut      the items left out, highest priority first, at most 100
 * @param leftOutTotal how many are left out in all
 */
public record PlanAnswer(double capacity, double horizonMonths, double principal, double saving, double byPriority, List<Item> items, double days, double unused, Basis basis, Proof proof,
                         Compared comparison, List<Left> leftOut, int leftOutTotal) {
    /**
     * A chosen item; {@code saving} is its interest over the horizon.
     *
     * @param cumulative principal of this and all items before it
     * @param neededBy   chosen items that need this one repaid before
     */
    public record Item(long id, String title, double principal, double saving, long version, double days, double cumulative, String decision, String component, ReleaseRef targetRelease, boolean must,
                       List<Long> neededBy) {
        static Item of(PlannedItem planned, double before) {
            DebtFacts facts = planned.entry().item().facts();
            double principal = facts.cost().principal().mean();
            return new Item(planned.entry().item().id(), facts.title(), principal, planned.saving(), planned.entry().item().version(), planned.days(), before + principal, planned.entry().state().name(),
                facts.findComponent().map(component -> component.name()).orElse(null), facts.targetRelease(), planned.isMust(), planned.neededBy());
        }
    }

    /** {@code GIVEN}, {@code TEAM} or {@code WORK}; the share, 0 to 1, and what it is taken of; {@code text} says it in a sentence. */
    public record Basis(String kind, Double share, Double whole, ReleaseRef release, String text) {
        static Basis of(Capacity capacity, Texts texts) {
            String key = "tandem.debt.plan.basis." + capacity.basis().name().toLowerCase(Locale.ROOT);
            String text = capacity.release() == null ? texts.get(key, number(capacity.days()))
                : texts.get(key, number(capacity.days()), number(capacity.share() * 100), number(capacity.whole()), capacity.release().name());
            return new Basis(capacity.basis().name(), capacity.share(), capacity.whole(), capacity.release(), text);
        }
    }

    /** {@code mostSaving} is what no choice exceeds; above {@code saving} only when the search was given up. */
    public record Proof(boolean proven, double mostSaving, String text) { }

    /** What working in the order of priority would do, the items that differ, and why. */
    public record Compared(List<Short> items, double principal, double saving, double unused, List<Long> onlyPlanned, List<Long> onlyByPriority, double moreSaved, String text) {
        static Compared of(Plan plan, Texts texts) {
            Comparison comparison = plan.comparison();
            return new Compared(comparison.byPriority().chosen().stream().map(candidate -> new Short(candidate.id(), comparison.titles().get(candidate.id()), candidate.principal(), candidate.saving())).toList(),
                comparison.byPriority().principal(), comparison.byPriority().saving(), comparison.unusedThere(), ids(comparison.onlyPlanned()), ids(comparison.onlyByPriority()),
                comparison.moreSaved(), said(comparison.why(), texts));
        }

        private static List<Long> ids(List<Candidate> candidates) {
            return candidates.stream().map(Candidate::id).toList();
        }
    }

    /** An item in short. */
    public record Short(long id, String title, double principal, double saving) { }

    /** An item left out: the cause's name, and the cause with its numbers in the reader's language. */
    public record Left(long id, String title, double principal, double saving, String cause, String text) {
        static Left of(LeftOut left, Texts texts) {
            return new Left(left.item().id(), left.item().facts().title(), left.item().facts().cost().principal().mean(), left.saving(), left.cause().name(), said(left.why(), texts));
        }
    }

    static PlanAnswer of(Plan plan, Texts texts) {
        List<Item> items = new ArrayList<>();
        plan.items().forEach(planned -> items.add(Item.of(planned, items.isEmpty() ? 0 : items.get(items.size() - 1).cumulative())));
        return new PlanAnswer(plan.capacity().days(), plan.horizonMonths(), plan.principal(), plan.saving(), plan.comparison().byPriority().saving(), items, plan.days(), plan.comparison().unused(),
            Basis.of(plan.capacity(), texts), proof(plan, texts), Compared.of(plan, texts), plan.leftOut().stream().map(left -> Left.of(left, texts)).toList(), plan.leftOutTotal());
    }

    private static Proof proof(Plan plan, Texts texts) {
        return new Proof(plan.isProven(), plan.mostSaving(),
            plan.isProven() ? texts.get("tandem.debt.plan.proof.best") : texts.get("tandem.debt.plan.proof.missing", number(plan.mostSaving() - plan.saving())));
    }

    private static String said(Reason reason, Texts texts) {
        return texts.get("tandem." + reason.code(), reason.arguments().toArray());
    }
}
