package io.tandem.metric.figure;

import io.tandem.metric.api.Better;
import io.tandem.metric.api.Coverage;
import io.tandem.metric.api.Exclusion;
import io.tandem.metric.api.FigureInput;
import io.tandem.metric.api.FigureUnit;
import io.tandem.metric.model.DayCount;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Time logged on the issues done in the period, in person-days at the product's hours per day, ÷ those of them with time logged. */
public final class PersonDaysPerTask implements DeliveryFigure {
    @Override
    public String key() {
        return "personDaysPerTask";
    }

    @Override
    public FigureUnit unit() {
        return FigureUnit.PERSON_DAYS;
    }

    @Override
    public Better better() {
        return Better.LOWER;
    }

    @Override
    public List<String> inputKeys() {
        return List.of("personDays", "doneWithWork", "hoursPerDay");
    }

    @Override
    public List<String> exclusionKeys() {
        return List.of("withoutWork");
    }

    @Override
    public OptionalDouble value(FigureWindow window) {
        long tasks = window.sum(DayCount.DONE_WITH_WORK);
        return tasks == 0 ? OptionalDouble.empty() : OptionalDouble.of(personDays(window) / tasks);
    }

    @Override
    public Evidence evidence(FigureWindow window) {
        long done = window.sum(DayCount.DONE);
        long tasks = window.sum(DayCount.DONE_WITH_WORK);
        List<FigureInput> inputs = List.of(
                new FigureInput("personDays", personDays(window), FigureUnit.PERSON_DAYS),
                new FigureInput("doneWithWork", tasks, FigureUnit.ISSUES),
                new FigureInput("hoursPerDay", window.time().hoursPerDay(), FigureUnit.HOURS));
        return new Evidence(tasks, List.of(), inputs, List.of(new Exclusion("withoutWork", done - tasks)), new Coverage("work", tasks, done));
    }

    @Override
    public long enough() {
        return 3;
    }

    @Override
    public IssueSelection issues() {
        return IssueSelection.done(fact -> fact.workSeconds() > 0);
    }

    @Override
    public OptionalLong count(FigureWindow window) {
        return OptionalLong.of(window.sum(DayCount.DONE_WITH_WORK));
    }

    private static double personDays(FigureWindow window) {
        return window.time().personDays(window.sum(DayCount.DONE_WORK_SECONDS));
    }
}
