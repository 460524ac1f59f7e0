package io.tandem.review.model;

import io.tandem.shared.Reason;
import io.tandem.shared.ThreePoint;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What low scores of the components a change touches make of its assessment. What its author wrote stays as it is; this says what counts instead.
 *
 * @param modules         the components with a low score, the lowest first; empty when nothing is low
 * @param below           a score under this is low
 * @param likelihoodSteps so many levels the risk becomes more likely, at most to 5
 * @param highFactor      the pessimistic end of schedule and effort is multiplied by this, 1 or more
 */
public record ModuleEffect(List<LowModule> modules, double below, int likelihoodSteps, double highFactor) {
    /** A component with its score, 1 to 5. */
    public record LowModule(String component, double score) { }

    /** No estimate is longer than this, widened or not. */
    private static final double MOST_DAYS = 10_000;
    private static final int MOST_LIKELY = 5;

    public ModuleEffect {
        modules = List.copyOf(modules);
    }

    public static ModuleEffect none() {
        return new ModuleEffect(List.of(), 0, 0, 1);
    }

    public boolean isEmpty() {
        return modules.isEmpty() || likelihoodSteps == 0 && highFactor == 1;
    }

    /** The assessment that counts. */
    public ImpactAssessment applyTo(ImpactAssessment written) {
        return isEmpty() ? written : new ImpactAssessment(widened(written.schedule()), widened(written.effort()), written.otherCost(), written.quality(), raised(written.risk()), written.components(),
                written.issues(), written.release(), written.rollback(), written.alternatives());
    }

    private Risk raised(Risk written) {
        return written == null ? null : new Risk(Math.min(MOST_LIKELY, written.likelihood() + likelihoodSteps), written.consequence());
    }

    private ThreePoint widened(ThreePoint written) {
        return written == null ? null : new ThreePoint(written.low(), written.likely(), Math.max(written.high(), Math.min(MOST_DAYS, written.high() * highFactor)));
    }

    /** Which components are low and what counts instead of what was written, in sentences; empty when nothing else counts. */
    public List<Reason> reasons(ImpactAssessment written) {
        ImpactAssessment counted = applyTo(written);
        List<Reason> changes = new ArrayList<>();
        if (!Objects.equals(counted.risk(), written.risk())) {
            changes.add(Reason.of("review.module.risk", counted.risk().likelihood(), counted.risk().consequence(), counted.risk().score(), written.risk().likelihood(), written.risk().score()));
        }
        if (!Objects.equals(counted.schedule(), written.schedule()) || !Objects.equals(counted.effort(), written.effort())) {
            changes.add(Reason.of("review.module.range", number(highFactor)));
        }
        return changes.isEmpty() ? List.of() : Stream.concat(Stream.of(low()), changes.stream()).toList();
    }

    private Reason low() {
        return Reason.of("review.module.low", modules.stream().map(module -> module.component() + " (" + number(module.score()) + ")").collect(Collectors.joining(", ")), number(below));
    }

    private static String number(double value) {
        return BigDecimal.valueOf(Math.round(value * 100), 2).stripTrailingZeros().toPlainString();
    }
}
