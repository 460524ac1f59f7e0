package io.tandem.metric.api;

import io.tandem.shared.Reason;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;

/** Puts a figure together; what nobody said is empty. Without a value it has no data; with one it is judged by its thresholds, if it has any. */
public final class FigureBuilder {
    private final FigureDefinition definition;
    private Double value;
    private FigureStatus judged;
    private boolean isThin;
    private String grade;
    private List<FigureInput> also = List.of();
    private List<FigureInput> inputs = List.of();
    private List<Exclusion> exclusions = List.of();
    private Coverage coverage;
    private Instant asOf;
    private Instant staleSince;
    private List<TrendPoint> trend = List.of();
    private Drill drill;
    private List<Reason> missing = List.of();
    private Thresholds thresholds;

    FigureBuilder(FigureDefinition definition) {
        this.definition = definition;
        this.thresholds = definition.thresholds();
    }

    public FigureBuilder value(double number) {
        value = number;
        return this;
    }

    public FigureBuilder value(OptionalDouble number) {
        value = number.isPresent() ? Double.valueOf(number.getAsDouble()) : null;
        return this;
    }

    /** There are some data, but too few: the value, its grade and further values are not said. */
    public FigureBuilder tooThin(List<Reason> reasons) {
        isThin = true;
        return missing(reasons);
    }

    /** What is missing when there is no value. */
    public FigureBuilder missing(List<Reason> reasons) {
        missing = reasons;
        return this;
    }

    /** How it is judged, instead of the definition's own thresholds; null for not at all. */
    public FigureBuilder judgedBy(Thresholds projectThresholds) {
        thresholds = projectThresholds;
        return this;
    }

    /** What it means, for a figure that is judged by something else than thresholds. */
    public FigureBuilder status(FigureStatus meaning) {
        judged = meaning;
        return this;
    }

    public FigureBuilder grade(String letter) {
        grade = letter;
        return this;
    }

    public FigureBuilder also(List<FigureInput> further) {
        also = further;
        return this;
    }

    public FigureBuilder inputs(List<FigureInput> numbers) {
        inputs = numbers;
        return this;
    }

    /** Those of which none was left out are not told. */
    public FigureBuilder exclusions(List<Exclusion> left) {
        exclusions = left.stream().filter(some -> some.count() > 0).toList();
        return this;
    }

    public FigureBuilder coverage(Coverage share) {
        coverage = share;
        return this;
    }

    public FigureBuilder asOf(Instant time) {
        asOf = time;
        return this;
    }

    public FigureBuilder staleSince(Instant time) {
        staleSince = time;
        return this;
    }

    public FigureBuilder trend(List<TrendPoint> points) {
        trend = points;
        return this;
    }

    public FigureBuilder drill(Drill target) {
        drill = target;
        return this;
    }

    public Figure build() {
        boolean isSaid = value != null && !isThin;
        return new Figure(definition, isSaid ? value : null, status(), isSaid ? grade : null, isSaid ? also : List.of(), inputs, exclusions, coverage, asOf, staleSince, trend, drill,
                isSaid ? List.of() : missing, thresholds);
    }

    private FigureStatus status() {
        if (value == null || isThin) {
            return isThin ? FigureStatus.TOO_THIN : FigureStatus.NO_DATA;
        }
        if (judged != null) {
            return judged;
        }
        return thresholds == null ? FigureStatus.NEUTRAL : thresholds.judge(definition.better(), value);
    }
}
