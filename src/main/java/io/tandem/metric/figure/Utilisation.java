package io.tandem.metric.figure;

import io.tandem.metric.api.Better;
import io.tandem.metric.api.Coverage;
import io.tandem.metric.api.FigureInput;
import io.tandem.metric.api.FigureUnit;
import io.tandem.metric.api.Thresholds;
import io.tandem.metric.model.FactNarrowing;
import io.tandem.shared.Reason;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Logged ÷ available time × 100, in the period up to today. Available: for members of the project's working group their capacity without their absences, for everybody else
 * who logged time every working day; at the product's hours per day, in the project's own working days. Capacity is planned for projects, not for parts of them.
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
        return List.of("loggedHours", "availableHours", "people", "hoursPerDay");
    }

    @Override
    public OptionalDouble value(FigureWindow window) {
        double available = window.scope().isWhole() ? availableHours(window) : 0;
        return available == 0 ? OptionalDouble.empty() : OptionalDouble.of(100 * loggedHours(window) / available);
    }

    @Override
    public Evidence evidence(FigureWindow window) {
        List<FigureInput> inputs = List.of(
                new FigureInput("loggedHours", loggedHours(window), FigureUnit.HOURS),
                new FigureInput("availableHours", availableHours(window), FigureUnit.HOURS),
                new FigureInput("people", people(window), FigureUnit.PEOPLE),
                new FigureInput("hoursPerDay", window.time().hoursPerDay(), FigureUnit.HOURS));
        long all = window.projects().stream().mapToLong(project -> project.people().size()).sum();
        long known = window.projects().stream().mapToLong(ProjectWindow::known).sum();
        return new Evidence(all, List.of(), inputs, List.of(), new Coverage("calendar", known, all));
    }

    @Override
    public List<Reason> missing(FigureWindow window, long cases) {
        return window.scope().isWhole() ? DeliveryFigure.super.missing(window, cases) : List.of(Reason.of("figure.missing.capacity.of.part"));
    }

    @Override
    public IssueSelection issues() {
        return new IssueSelection(List.of(FactNarrowing.LOGGED), (fact, from, to, time) -> fact.workSeconds() > 0 && fact.work().stream().anyMatch(entry -> IssueSelection.isWithin(entry.at(), from, to)));
    }

    private static double loggedHours(FigureWindow window) {
        return window.workSeconds() / SECONDS_PER_HOUR;
    }

    private static double availableHours(FigureWindow window) {
        return window.projects().stream().mapToDouble(project -> project.availableHours(window.elapsed())).sum();
    }

    private static long people(FigureWindow window) {
        return window.projects().stream().flatMap(project -> project.people().stream()).distinct().count();
    }
}
