package io.tandem.rest.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tandem.review.model.Alternative;
import io.tandem.review.model.ImpactAssessment;
import io.tandem.review.model.QualityEffect;
import io.tandem.shared.ThreePoint;
import java.util.List;

/** An impact assessment exactly as it is sent back on a change. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImpactBody(EstimateBody schedule, EstimateBody effort, MoneyBody otherCost, QualityBody quality, RiskBody risk, List<String> components, List<String> issues,
                         String release, String rollback, List<Alternative> alternatives) {
    /** Low, likely, high: working days for the schedule, person-days for the effort. */
    public record EstimateBody(double low, double likely, double high) {
        static EstimateBody of(ThreePoint estimate) {
            return new EstimateBody(estimate.low(), estimate.likely(), estimate.high());
        }
    }

    /** Expected changes; {@code attributes} are ISO/IEC 25010 characteristics. */
    public record QualityBody(double openDefects, double coveragePoints, double debtPersonDays, List<String> attributes) {
        static QualityBody of(QualityEffect quality) {
            return new QualityBody(quality.openDefects(), quality.coveragePoints(), quality.debtPersonDays(), quality.attributes().stream().map(Enum::name).sorted().toList());
        }
    }

    /** 1 to 5 each. */
    public record RiskBody(int likelihood, int consequence) { }

    static ImpactBody of(ImpactAssessment impact) {
        return new ImpactBody(impact.findSchedule().map(EstimateBody::of).orElse(null), impact.findEffort().map(EstimateBody::of).orElse(null),
                impact.otherCost() == null ? null : MoneyBody.of(impact.otherCost()), QualityBody.of(impact.quality()),
                impact.findRisk().map(risk -> new RiskBody(risk.likelihood(), risk.consequence())).orElse(null),
                impact.components(), impact.issues(), impact.release(), impact.rollback(), impact.alternatives());
    }
}
