package io.tandem.metric.figure;

import io.tandem.metric.api.Better;
import io.tandem.metric.api.Coverage;
import io.tandem.metric.api.Exclusion;
import io.tandem.metric.api.FigureInput;
import io.tandem.metric.api.FigureUnit;
import io.tandem.metric.model.DayCount;
import io.tandem.shared.Percentile;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** From the first status in progress to the last status done, in calendar days, of the issues done in the period: median, with P85 and P95 beside it. */
public final class CycleTime implements DeliveryFigure {
    @Override
    public String key() {
        return "cycleTime";
    }

    @Override
    public FigureUnit unit() {
        return FigureUnit.DAYS;
    }

    @Override
    public Better better() {
        return Better.LOWER;
    }

    @Override
    public List<String> inputKeys() {
        return List.of("p85", "p95", "doneStarted", "meanWorkingDays");
    }

    @Override
    public List<String> exclusionKeys() {
        return List.of("withoutStart");
    }

    @Override
    public OptionalDouble value(FigureWindow window) {
        return Percentile.P50.of(window.cycleDays());
    }

    @Override
    public Evidence evidence(FigureWindow window) {
        double[] cycles = window.cycleDays();
        List<FigureInput> also = new ArrayList<>();
        Percentile.P85.of(cycles).ifPresent(days -> also.add(new FigureInput("p85", days, FigureUnit.DAYS)));
        Percentile.P95.of(cycles).ifPresent(days -> also.add(new FigureInput("p95", days, FigureUnit.DAYS)));
        List<FigureInput> inputs = new ArrayList<>(List.of(new FigureInput("doneStarted", cycles.length, FigureUnit.ISSUES)));
        if (cycles.length > 0) {
            inputs.add(new FigureInput("meanWorkingDays", (double) window.sum(DayCount.CYCLE_WORKING_DAYS) / cycles.length, FigureUnit.WORKING_DAYS));
        }
        return new Evidence(cycles.length, also, inputs, List.of(new Exclusion("withoutStart", window.sum(DayCount.DONE_WITHOUT_START))),
                new Coverage("start", cycles.length, window.sum(DayCount.DONE)));
    }

    @Override
    public long enough() {
        return 5;
    }

    @Override
    public IssueSelection issues() {
        return IssueSelection.done(fact -> fact.times().started() != null);
    }

    @Override
    public OptionalLong count(FigureWindow window) {
        return OptionalLong.of(window.cycleDays().length);
    }
}
