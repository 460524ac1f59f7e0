package io.tandem.debt;

import io.tandem.debt.model.ComponentRef;
import io.tandem.debt.model.DebtFacts;
import io.tandem.debt.model.DebtKind;
import io.tandem.debt.model.DebtSeverity;
import io.tandem.debt.model.ReleaseRef;
import io.tandem.shared.Actor;
import io.tandem.shared.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Turns what is to become the same in several items into one change of facts. */
public final class BulkChange {
    private BulkChange() { }

    /**
     * What somebody sent. What is missing stays as it is in each item; an empty text takes owner, component or target release away.
     *
     * @param likelihood 0 to 1
     */
    public record ChangeInput(String owner, String component, String severity, String kind, String targetRelease, Double likelihood) {
        boolean isEmpty() {
            return Stream.of(owner, component, severity, kind, targetRelease, likelihood).allMatch(Objects::isNull);
        }
    }

    /** The change for items of this project; what is wrong with it is noted under {@code change}. */
    static UnaryOperator<DebtFacts> read(DebtInputReader inputs, String projectKey, ChangeInput input, Problems problems) {
        if (input == null) {
            return facts -> facts;
        }
        Problems found = new Problems();
        List<UnaryOperator<DebtFacts>> changes = new ArrayList<>();
        if (input.owner() != null) {
            Actor owner = inputs.owner(input.owner(), null, found);
            changes.add(facts -> facts.ownedBy(owner));
        }
        if (input.component() != null) {
            ComponentRef component = inputs.component(projectKey, input.component(), null, found);
            changes.add(facts -> facts.inComponent(component));
        }
        if (input.targetRelease() != null) {
            ReleaseRef release = inputs.release(projectKey, input.targetRelease(), null, found);
            changes.add(facts -> facts.targeting(release));
        }
        addChoices(input, changes, found);
        found.list().forEach(problem -> problems.add(new io.tandem.shared.Problem(problem.code(), "change." + problem.field(), problem.arguments())));
        return facts -> changes.stream().reduce(UnaryOperator.identity(), (first, next) -> known -> next.apply(first.apply(known))).apply(facts);
    }

    private static void addChoices(ChangeInput input, List<UnaryOperator<DebtFacts>> changes, Problems problems) {
        if (input.severity() != null) {
            DebtSeverity severity = Fields.oneOf(DebtSeverity.class, input.severity(), null, "severity", problems);
            problems.require(severity != null || !Fields.isBlank(input.severity()), "severity", "debt.choice.missing");
            changes.add(facts -> facts.severe(severity));
        }
        if (input.kind() != null) {
            DebtKind kind = Fields.oneOf(DebtKind.class, input.kind(), null, "kind", problems);
            problems.require(kind != null || !Fields.isBlank(input.kind()), "kind", "debt.choice.missing");
            changes.add(facts -> facts.ofKind(kind));
        }
        if (input.likelihood() != null) {
            problems.require(input.likelihood() >= 0 && input.likelihood() <= 1, "likelihood", "debt.likelihood.range");
            changes.add(facts -> facts.costing(facts.cost().withLikelihood(input.likelihood())));
        }
    }
}
