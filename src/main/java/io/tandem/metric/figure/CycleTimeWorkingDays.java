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

/** From the first status in progress to the last status done, in working days of the issue’s project, both ends counted, of the issues done in the period: median, with P85 and P95 beside it. */
public final class CycleTimeWorkingDays implements DeliveryFigure {
    @Override
    public String key() {
        return "cycleTimeWorkingDays";
    }

    @Override
    public FigureUnit unit() {
        return FigureUnit.WORKING_DAYS;
    }

    @Override
    public Better better() {
        return Better.LOWER;
    }

    @Override
    public long enough() {
        return 5;
    }

    @Override
    public List<String> inputKeys() {
        return List.of("workingP85", "workingP95", "doneStarted");
    }

    @Override
    public List<String> exclusionKeys() {
        return List.of("withoutStart");
    }

    @Override
    public OptionalDouble value(FigureWindow window) {
        return Percentile.P50.of(window.cycleWorkingDays());
    }

    @Override
    public Evidence evidence(FigureWindow window) {
        double[] cycles = window.cycleWorkingDays();
        List<FigureInput> also = new ArrayList<>();
        Percentile.P85.of(cycles).ifPresent(days -> also.add(new FigureInput("workingP85", days, FigureUnit.WORKING_DAYS)));
        Percentile.P95.of(cycles).ifPresent(days -> also.add(new FigureInput("workingP95", days, FigureUnit.WORKING_DAYS)));
        return new Evidence(cycles.length, also, List.of(new FigureInput("doneStarted", cycles.length, FigureUnit.ISSUES)), List.of(new Exclusion("withoutStart", window.sum(DayCount.DONE_WITHOUT_START))),
                new Coverage("start", cycles.length, window.sum(DayCount.DONE)));
    }

    @Override
    public IssueSelection issues() {
        return new CycleTime().issues();
    }

    @Override
    public OptionalLong count(FigureWindow window) {
        return OptionalLong.of(window.cycleDays().length);
    }
}
