package io.tandem.rest.debt;

import io.tandem.debt.model.ComponentRef;
import io.tandem.debt.model.DebtCost;
import io.tandem.debt.model.DebtEntry;
import io.tandem.debt.model.DebtExplanation;
import io.tandem.debt.model.DebtFacts;
import io.tandem.debt.model.DebtItem;
import io.tandem.debt.model.IssueRef;
import io.tandem.debt.model.ReleaseRef;
import io.tandem.debt.model.SourceReference;
import io.tandem.debt.model.Wsjf;
import io.tandem.shared.Actor;
import io.tandem.shared.Reason;
import io.tandem.shared.ThreePoint;
import io.tandem.shared.port.Texts;
import java.util.List;

/**
 * An item as callers read it.
 *
 * @param principal person-days
 * @param interest  person-days per month
 * @param priority  cost of delay ÷ duration
 * @param payback   months; null means never
 * @param wsjf      the team's relative points, or null
 * @param notices   what to know about it: that its component is gone, that its release is gone or archived
 * @param dependsOn the items that have to be repaid before
 * @param explanation how priority and payback come about, in the reader's language
 */
public record DebtAnswer(long id, long version, String project, ComponentRef component, String title, String description, String kind, String origin, Principal principal, double interest,
                         double likelihood, String severity, double priority, Double payback, Points wsjf, Explanation explanation, Person owner, ReleaseRef targetRelease, DecisionAnswer decision,
                         List<Issue> issues, List<Long> dependsOn, SourceReference source, Person recordedBy, String recordedAt, String updatedAt, List<String> notices) {
    /** The estimate in person-days; {@code mean} is the PERT mean the formulas use. */
    public record Principal(double low, double likely, double high, double mean) { }

    /** The team's relative points; {@code score} is (value + urgency + riskReduction) ÷ size. */
    public record Points(int value, int urgency, int riskReduction, int size, double score) { }

    /** Sentences that name the formula and its inputs; {@code wsjf} is null for an item without points. */
    public record Explanation(String priority, String payback, String wsjf) { }

    /** A person by permanent key and name. */
    public record Person(String key, String displayName) { }

    /** A linked issue that the reader may see. */
    public record Issue(String key, String summary) { }

    /** The decision in force; {@code notice} says when an acceptance has run out. */
    public record DecisionAnswer(String state, Person by, String at, String reason, String until, String notice) { }

    static DebtAnswer of(DebtEntry entry, Texts texts) {
        DebtItem item = entry.item();
        DebtFacts facts = item.facts();
        DebtCost cost = facts.cost();
        return new DebtAnswer(item.id(), item.version(), facts.projectKey(), facts.component(), facts.title(), facts.description(), facts.kind().name(), facts.origin().name(),
            principal(cost.principal()), cost.interest(), cost.likelihood(), facts.severity().name(), cost.priority(), payback(cost), points(facts.wsjf()),
            explanation(facts, texts),
            facts.findOwner().map(DebtAnswer::person).orElse(null), facts.targetRelease(), decision(entry, texts),
            facts.issues().stream().map(DebtAnswer::issue).toList(), facts.dependsOn(), item.source(), person(item.recordedBy()), item.recordedAt().toString(), item.updatedAt().toString(), entry.notices().stream().map(notice -> text(notice, texts)).toList());
    }

    private static Principal principal(ThreePoint days) {
        return new Principal(days.low(), days.likely(), days.high(), days.mean());
    }

    private static Double payback(DebtCost cost) {
        return cost.paybackMonths().isPresent() ? cost.paybackMonths().getAsDouble() : null;
    }

    private static Explanation explanation(DebtFacts facts, Texts texts) {
        return new Explanation(text(DebtExplanation.ofPriority(facts.cost()), texts), text(DebtExplanation.ofPayback(facts.cost()), texts),
            facts.findWsjf().map(wsjf -> text(DebtExplanation.ofWsjf(wsjf), texts)).orElse(null));
    }

    private static Points points(Wsjf wsjf) {
        return wsjf == null ? null : new Points(wsjf.value(), wsjf.urgency(), wsjf.riskReduction(), wsjf.size(), wsjf.score());
    }

    private static DecisionAnswer decision(DebtEntry entry, Texts texts) {
        var decision = entry.item().decision();
        return new DecisionAnswer(entry.state().name(), person(decision.by()), decision.at().toString(), decision.reason(), decision.until() == null ? null : decision.until().toString(),
            entry.findNotice().map(notice -> text(notice, texts)).orElse(null));
    }

    private static Person person(Actor actor) {
        return new Person(actor.key(), actor.displayName());
    }

    private static Issue issue(IssueRef issue) {
        return new Issue(issue.key(), issue.summary());
    }

    private static String text(Reason reason, Texts texts) {
        return texts.get("tandem." + reason.code(), reason.arguments().toArray());
    }
}
