package io.tandem.metric.figure;

import io.tandem.metric.api.Better;
import io.tandem.metric.api.FigureInput;
import io.tandem.metric.api.FigureUnit;
import io.tandem.metric.model.DayCount;
import io.tandem.metric.model.FactNarrowing;
import io.tandem.metric.model.Happening;
import java.util.List;
import java.util.OptionalDouble;

/** Moves out of done ÷ (issues done in the period and still done + moves out of done) × 100: the share of completions that did not last. */
public final class ReopenedRate implements DeliveryFigure {
    @Override
    public String key() {
        return "reopenedRate";
    }

    @Override
    public FigureUnit unit() {
        return FigureUnit.PERCENT;
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
        return List.of("reopened", "done");
    }

    @Override
    public OptionalDouble value(FigureWindow window) {
        long reopened = window.sum(DayCount.REOPENED);
        long completions = reopened + window.sum(DayCount.DONE);
        return completions == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * reopened / completions);
    }

    @Override
    public Evidence evidence(FigureWindow window) {
        List<FigureInput> inputs = List.of(new FigureInput("reopened", window.sum(DayCount.REOPENED), FigureUnit.CHANGES), new FigureInput("done", window.sum(DayCount.DONE), FigureUnit.ISSUES));
        return new Evidence(window.sum(DayCount.REOPENED) + window.sum(DayCount.DONE), List.of(), inputs, List.of(), null);
    }

    @Override
    public IssueSelection issues() {
        return IssueSelection.happened(FactNarrowing.REOPENED, Happening.Kind.REOPENED);
    }
}
