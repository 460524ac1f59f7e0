package io.tandem.metric.figure;

import io.tandem.metric.api.Better;
import io.tandem.metric.api.Exclusion;
import io.tandem.metric.api.FigureInput;
import io.tandem.metric.api.FigureUnit;
import io.tandem.metric.model.DayCount;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Issues done per week of the period up to today; an issue counts on the day it was last done, and not while it is reopened. */
public final class Throughput implements DeliveryFigure {
    @Override
    public String key() {
        return "throughput";
    }

    @Override
    public FigureUnit unit() {
        return FigureUnit.PER_WEEK;
    }

    @Override
    public Better better() {
        return Better.HIGHER;
    }

    @Override
    public List<String> inputKeys() {
        return List.of("perDay", "done", "created", "weeks");
    }

    @Override
    public List<String> exclusionKeys() {
        return List.of("doneUndated");
    }

    @Override
    public OptionalDouble value(FigureWindow window) {
        return window.perWeek(window.sum(DayCount.DONE));
    }

    @Override
    public Evidence evidence(FigureWindow window) {
        List<FigureInput> inputs = List.of(
                new FigureInput("done", window.sum(DayCount.DONE), FigureUnit.ISSUES),
                new FigureInput("created", window.sum(DayCount.CREATED), FigureUnit.ISSUES),
                new FigureInput("weeks", window.weeks(), FigureUnit.WEEKS));
        long days = window.elapsed().days();
        List<FigureInput> also = days == 0 ? List.of() : List.of(new FigureInput("perDay", (double) window.sum(DayCount.DONE) / days, FigureUnit.PER_DAY));
        return new Evidence(window.open().issues(), also, inputs, List.of(new Exclusion("doneUndated", window.open().doneUndated())), null);
    }

    @Override
    public IssueSelection issues() {
        return IssueSelection.done(fact -> true);
    }

    @Override
    public OptionalLong count(FigureWindow window) {
        return OptionalLong.of(window.sum(DayCount.DONE));
    }
}
