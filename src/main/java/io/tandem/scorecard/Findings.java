package io.tandem.scorecard;

import io.tandem.scorecard.model.ChangeHistory;
import io.tandem.scorecard.model.CodeState;
import io.tandem.scorecard.model.ComponentRef;
import io.tandem.scorecard.model.Criteria;
import io.tandem.scorecard.model.Finding;
import io.tandem.scorecard.model.Measure;
import io.tandem.shared.Reason;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is measured of a project's components. Where nothing is, it says why; nothing ever reads as 0. */
final class Findings {
    private final List<CodeState> code;
    private final CodeMatch match;
    private final Optional<Map<Long, ChangeHistory>> history;

    Findings(Criteria criteria, List<CodeState> code, Optional<Map<Long, ChangeHistory>> history) {
        this.code = code;
        this.match = new CodeMatch(criteria, code);
        this.history = history;
    }

    Map<Measure, Finding> of(ComponentRef component) {
        Map<Measure, Finding> findings = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            findings.put(measure, switch (measure) {
                case COVERAGE, DUPLICATION, DEBT_RATIO -> ofCode(component, measure);
                case CHANGE_COUPLING, CHURN -> ofChanges(component, measure);
            });
        }
        return findings;
    }

    private Finding ofCode(ComponentRef component, Measure measure) {
        Optional<CodeState> found = match.find(component);
        if (found.isEmpty()) {
            return Finding.absent(whyNoCode(component));
        }
        CodeState state = found.get();
        Double value = state.values().get(measure);
        return value == null ? Finding.absent(Reason.of("scorecard.absent.value", state.key())) : Finding.of(value, state.analysedAt(), state.staleSince(), state.key());
    }

    private Reason whyNoCode(ComponentRef component) {
        if (code.isEmpty()) {
            return Reason.of("scorecard.absent.server");
        }
        return match.findNamed(component).map(key -> Reason.of("scorecard.absent.code.gone", key)).orElseGet(() -> Reason.of("scorecard.absent.code"));
    }

    private Finding ofChanges(ComponentRef component, Measure measure) {
        Optional<ChangeHistory> changes = history.map(known -> known.get(component.id()));
        if (changes.isEmpty()) {
            return Finding.absent(Reason.of("scorecard.absent.commits"));
        }
        Double value = measure == Measure.CHURN ? changes.get().churn() : Double.valueOf(changes.get().coupling());
        return value == null ? Finding.absent(Reason.of("scorecard.absent.lines")) : Finding.of(value, changes.get().asOf(), null, "");
    }
}
