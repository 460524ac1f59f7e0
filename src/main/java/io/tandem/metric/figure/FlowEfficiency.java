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

/** Time worked on ÷ all time between start and end × 100, of the issues done in the period. What is neither blocked nor in a status the project marks as waiting counts as worked on. */
public final class FlowEfficiency implements DeliveryFigure {
    private static final double SECONDS_PER_DAY = 86_400;

    @Override
    public String key() {
        return "flowEfficiency";
    }

    @Override
    public FigureUnit unit() {
        return FigureUnit.PERCENT;
    }

    @Override
    public Better better() {
        return Better.HIGHER;
    }

    @Override
    public long enough() {
        return 5;
    }

    @Override
    public List<String> inputKeys() {
        return List.of("activeDays", "waitingDays", "blockedDays", "doneStarted");
    }

    @Override
    public List<String> exclusionKeys() {
        return List.of("withoutStart");
    }

    @Override
    public OptionalDouble value(FigureWindow window) {
        long whole = whole(window);
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * window.sum(DayCount.ACTIVE_SECONDS) / whole);
    }

    @Override
    public Evidence evidence(FigureWindow window) {
        long started = window.cycleDays().length;
        List<FigureInput> inputs = List.of(days("activeDays", window.sum(DayCount.ACTIVE_SECONDS)), days("waitingDays", window.sum(DayCount.WAITING_SECONDS)),
                days("blockedDays", window.sum(DayCount.BLOCKED_SECONDS)), new FigureInput("doneStarted", started, FigureUnit.ISSUES));
        return new Evidence(started, List.of(), inputs, List.of(new Exclusion("withoutStart", window.sum(DayCount.DONE_WITHOUT_START))), new Coverage("start", started, window.sum(DayCount.DONE)));
    }

    @Override
    public IssueSelection issues() {
        return new CycleTime().issues();
    }

    @Override
    public OptionalLong count(FigureWindow window) {
        return OptionalLong.of(window.cycleDays().length);
    }

    private static long whole(FigureWindow window) {
        return window.sum(DayCount.ACTIVE_SECONDS) + window.sum(DayCount.WAITING_SECONDS) + window.sum(DayCount.BLOCKED_SECONDS);
    }

    private static FigureInput days(String key, long seconds) {
        return new FigureInput(key, seconds / SECONDS_PER_DAY, FigureUnit.DAYS);
    }
}
