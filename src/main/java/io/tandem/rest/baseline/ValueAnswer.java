package io.tandem.rest.baseline;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tandem.metric.api.Coverage;
import io.tandem.metric.api.Figure;
import io.tandem.plan.value.BaselineValue;
import io.tandem.plan.value.model.EarnedValue;
import io.tandem.shared.port.Texts;
import java.util.List;

/**
 * What a baseline's work is worth, in person-days.
 *
 * @param points the curves; empty where nothing can be said
 * @param counted issues of the baseline with an estimate and a day, of {@code issues} in all; missing where nothing can be said
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ValueAnswer(long baseline, String today, PointBody now, List<PointBody> points, Long counted, Long issues, List<FigureBody> figures) {
    /** Planned value, earned value, actual cost and what all of it was planned to cost. */
    public record PointBody(String day, double planned, double earned, double spent, double budget) {
        static PointBody of(EarnedValue value) {
            return new PointBody(value.day().toString(), BaselineAnswer.rounded(value.planned()), BaselineAnswer.rounded(value.earned()), BaselineAnswer.rounded(value.spent()), BaselineAnswer.rounded(value.budget()));
        }
    }

    /** A figure; without a value {@code missing} says why, in sentences. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FigureBody(String key, String name, Double value, String unit, String status, String formula, List<String> missing) {
        static FigureBody of(Figure figure, Texts texts) {
            return new FigureBody(figure.key(), texts.get("tandem.joint.figure." + figure.key()), BaselineAnswer.rounded(figure.value()), figure.unit().name(), figure.status().name(),
                texts.get("tandem.joint.formula." + figure.key()), figure.missing().stream().map(reason -> texts.get("tandem." + reason.code(), reason.arguments().toArray())).toList());
        }
    }

    static ValueAnswer of(BaselineValue value, Texts texts) {
        Coverage coverage = value.figures().stream().map(Figure::coverage).filter(java.util.Objects::nonNull).findFirst().orElse(null);
        return new ValueAnswer(value.baseline().baseline().id(), value.today().toString(), value.points().isEmpty() ? null : PointBody.of(value.now()), value.points().stream().map(PointBody::of).toList(),
            coverage == null ? null : Long.valueOf(coverage.counted()), coverage == null ? null : Long.valueOf(coverage.whole()), value.figures().stream().map(figure -> FigureBody.of(figure, texts)).toList());
    }
}
