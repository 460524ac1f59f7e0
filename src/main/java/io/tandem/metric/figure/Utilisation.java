package io.tandem.metric.figure;

import io.tandem.metric.api.Better;
import io.tandem.metric.api.FigureInput;
import io.tandem.metric.api.FigureUnit;
import io.tandem.metric.api.Thresholds;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Logged ÷ available time × 100. Available: everybody who logged time in the period, each with the working days of the period up to today at
 * the product's hours per day; absences are not known.
 */
public final class Utilisation implements DeliveryFigure {
    private static final double SECONDS_PER_HOUR = 3600;

    @Override
    public String key() {
        return "utilisation";
    }

    @Override
    public FigureUnit unit() {
        return FigureUnit.PERCENT;
    }

    @Override
    public Better better() {
        return Better.NEITHER;
    }

    @Override
    public Thresholds thresholds() {
        return new Thresholds(75, 100);
    }

    @Override
    public List<String> inputKeys() {
        return List.of("loggedHours", "availableHours", "people", "workingDays");
    }

    @Override
    public OptionalDouble value(FigureWindow window) {
        double available = availableHours(window);
        return available == 0 ? OptionalDouble.empty() : OptionalDouble.of(100 * loggedHours(window) / available);
    }

    @Override
    public Evidence evidence(FigureWindow window) {
        List<FigureInput> inputs = List.of(
                new FigureInput("loggedHours", loggedHours(window), FigureUnit.HOURS),
                new FigureInput("availableHours", availableHours(window), FigureUnit.HOURS),
                new FigureInput("people", window.people(), FigureUnit.PEOPLE),
                new FigureInput("workingDays", window.workingDays(), FigureUnit.WORKING_DAYS));
        return new Evidence(window.people(), List.of(), inputs, List.of(), null);
    }

    @Override
    public String jql(FigureWindow window) {
        return Jql.projects(window) + " AND timespent > 0 ORDER BY updated DESC";
    }

    private static double loggedHours(FigureWindow window) {
        return window.workSeconds() / SECONDS_PER_HOUR;
    }

    private static double availableHours(FigureWindow window) {
        return window.people() * window.workingDays() * window.time().hoursPerDay();
    }
}
