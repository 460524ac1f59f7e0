package io.tandem.metric.figure;

import io.tandem.metric.api.Better;
import io.tandem.metric.api.FigureInput;
import io.tandem.metric.api.FigureUnit;
import io.tandem.shared.Percentile;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Issues started and not done today; beside it their age, from start to today in calendar days, as median and P85. */
public final class WorkInProgress implements DeliveryFigure {
    @Override
    public String key() {
        return "workInProgress";
    }

    @Override
    public FigureUnit unit() {
        return FigureUnit.ISSUES;
    }

    @Override
    public Better better() {
        return Better.NEITHER;
    }

    @Override
    public List<String> inputKeys() {
        return List.of("ageP50", "ageP85", "open");
    }

    @Override
    public OptionalDouble value(FigureWindow window) {
        return window.open().issues() == 0 ? OptionalDouble.empty() : OptionalDouble.of(window.open().started());
    }

    @Override
    public Evidence evidence(FigureWindow window) {
        double[] ages = WorkItemAge.ages(window);
        List<FigureInput> also = new ArrayList<>();
        Percentile.P50.of(ages).ifPresent(age -> also.add(new FigureInput("ageP50", age, FigureUnit.DAYS)));
        Percentile.P85.of(ages).ifPresent(age -> also.add(new FigureInput("ageP85", age, FigureUnit.DAYS)));
        List<FigureInput> inputs = List.of(new FigureInput("open", window.open().open(), FigureUnit.ISSUES));
        return new Evidence(window.open().issues(), also, inputs, List.of(), null);
    }

    @Override
    public boolean hasTrend() {
        return false;
    }

    @Override
    public IssueSelection issues() {
        return IssueSelection.startedOnly();
    }

    @Override
    public OptionalLong count(FigureWindow window) {
        return OptionalLong.of(window.open().started());
    }
}
