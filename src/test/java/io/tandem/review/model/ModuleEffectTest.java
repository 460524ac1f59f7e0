package io.tandem.review.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.review.model.ModuleEffect.LowModule;
import io.tandem.shared.Reason;
import io.tandem.shared.ThreePoint;
import java.util.List;
import org.junit.Test;

public class ModuleEffectTest {
    private static final ModuleEffect LOW = new ModuleEffect(List.of(new LowModule("Ledger", 2.125)), 2.5, 1, 1.25);

    private static ImpactAssessment impact(Risk risk) {
        return new ImpactAssessment(new ThreePoint(2, 3, 8), null, null, QualityEffect.none(), risk, List.of("Ledger"), List.of(), "", "", List.of());
    }

    @Test
    public void theRiskBecomesMoreLikelyAndTheHighEndFurtherAway() {
        ImpactAssessment counted = LOW.applyTo(impact(new Risk(3, 4)));
        assertThat(counted.risk()).isEqualTo(new Risk(4, 4));
        assertThat(counted.schedule()).isEqualTo(new ThreePoint(2, 3, 10));
        assertThat(counted.effort()).isNull();
        assertThat(LOW.reasons(impact(new Risk(3, 4)))).containsExactly(Reason.of("review.module.low", "Ledger (2.13)", "2.5"), Reason.of("review.module.risk", 4, 4, 16, 3, 12), Reason.of("review.module.range", "1.25"));
    }

    @Test
    public void whatIsAlmostCertainCannotBecomeMoreSo() {
        assertThat(LOW.applyTo(impact(new Risk(5, 2))).risk()).isEqualTo(new Risk(5, 2));
        assertThat(new ModuleEffect(LOW.modules(), 2.5, 4, 1).applyTo(impact(new Risk(3, 2))).risk()).isEqualTo(new Risk(5, 2));
        assertThat(new ModuleEffect(LOW.modules(), 2.5, 1, 1).reasons(impact(new Risk(5, 2)))).isEmpty();
    }

    @Test
    public void nothingLowLeavesEverything() {
        ImpactAssessment written = impact(new Risk(3, 4));
        assertThat(ModuleEffect.none().applyTo(written)).isSameAs(written);
        assertThat(new ModuleEffect(List.of(), 2.5, 1, 1.25).applyTo(written)).isSameAs(written);
        assertThat(ModuleEffect.none().reasons(written)).isEmpty();
    }

    @Test
    public void noEstimateGrowsBeyondWhatIsAnEstimate() {
        ImpactAssessment vast = new ImpactAssessment(new ThreePoint(1, 2, 9_000), new ThreePoint(0, 0, 0), null, QualityEffect.none(), null, List.of(), List.of(), "", "", List.of());
        ImpactAssessment counted = LOW.applyTo(vast);
        assertThat(counted.schedule().high()).isEqualTo(10_000);
        assertThat(counted.effort()).isEqualTo(new ThreePoint(0, 0, 0));
        assertThat(counted.risk()).isNull();
    }
}
