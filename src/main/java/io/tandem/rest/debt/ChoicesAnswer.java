package io.tandem.rest.debt;

import io.tandem.debt.DebtChoices;
import io.tandem.debt.model.ComponentRef;
import io.tandem.debt.model.DebtKind;
import io.tandem.debt.model.DebtOrigin;
import io.tandem.debt.model.DebtSeverity;
import io.tandem.debt.model.DecisionState;
import io.tandem.debt.model.ReleaseRef;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What can be chosen when an item is written.
 *
 * @param decisions for each decision the ones it may change to
 */
public record ChoicesAnswer(List<ComponentRef> components, List<ReleaseRef> releases, List<DebtAnswer.Person> people, List<String> kinds, List<String> origins, List<String> severities,
                            Map<String, List<String>> decisions, boolean mayWrite) {
    static ChoicesAnswer of(DebtChoices choices) {
        return new ChoicesAnswer(choices.components(), choices.releases(), choices.people().stream().map(person -> new DebtAnswer.Person(person.key(), person.displayName())).toList(),
            names(DebtKind.values()), names(DebtOrigin.values()), names(DebtSeverity.values()), nextDecisions(), choices.mayWrite());
    }

    private static Map<String, List<String>> nextDecisions() {
        Map<String, List<String>> next = new LinkedHashMap<>();
        for (DecisionState state : DecisionState.values()) {
            next.put(state.name(), state.next().stream().map(Enum::name).toList());
        }
        return next;
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
