package io.tandem.metric.figure;

import io.tandem.metric.api.Better;
import io.tandem.metric.api.FigureInput;
import io.tandem.metric.api.FigureUnit;
import io.tandem.shared.Percentile;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.DoubleStream;

/** How long the issues started and not done have been in work today, in calendar days: median, with P85 and P95 beside it. */
public final class WorkItemAge implements DeliveryFigure {
    @Override
    public String key() {
        return "workItemAge";
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
    public boolean hasTrend() {
        return false;
    }

    @Override
    public List<String> inputKeys() {
        return List.of("ageP85", "ageP95", "startedOnly");
    }

    @Override
    public OptionalDouble value(FigureWindow window) {
        return Percentile.P50.of(ages(window));
    }

    @Override
    public Evidence evidence(FigureWindow window) {
        double[] ages = ages(window);
        List<FigureInput> also = new ArrayList<>();
        Percentile.P85.of(ages).ifPresent(age -> also.add(new FigureInput("ageP85", age, FigureUnit.DAYS)));
        Percentile.P95.of(ages).ifPresent(age -> also.add(new FigureInput("ageP95", age, FigureUnit.DAYS)));
        return new Evidence(ages.length, also, List.of(new FigureInput("startedOnly", ages.length, FigureUnit.ISSUES)), List.of(), null);
    }

    @Override
    public IssueSelection issues() {
        return IssueSelection.startedOnly();
    }

    @Override
    public OptionalLong count(FigureWindow window) {
        return OptionalLong.of(window.open().started());
    }

    /** In days, ascending. */
    static double[] ages(FigureWindow window) {
        return window.projects().stream().flatMapToDouble(project -> project.open().startedByDay().entrySet().stream().flatMapToDouble(started -> ages(started, project.today()))).sorted().toArray();
    }

    private static DoubleStream ages(Map.Entry<LocalDate, Long> started, LocalDate today) {
        double age = Math.max(0, ChronoUnit.DAYS.between(started.getKey(), today));
        return DoubleStream.generate(() -> age).limit(started.getValue());
    }
}
