package io.tandem.metric.figure;

import io.tandem.metric.api.Better;
import io.tandem.metric.api.FigureInput;
import io.tandem.metric.api.FigureUnit;
import io.tandem.metric.model.DayCount;
import io.tandem.metric.model.FactNarrowing;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Changes of summary, description, acceptance criteria, estimate, size, release or sprint, made after commitment and before the issue was done,
 * per week of the period up to today.
 */
public final class RequirementChangeRate implements DeliveryFigure {
    @Override
    public String key() {
        return "requirementChangeRate";
    }

    @Override
    public FigureUnit unit() {
        return FigureUnit.PER_WEEK;
    }

    @Override
    public Better better() {
        return Better.LOWER;
    }

    @Override
    public List<String> inputKeys() {
        return List.of("scopeChanges", "weeks", "committed");
    }

    @Override
    public OptionalDouble value(FigureWindow window) {
        return window.perWeek(window.sum(DayCount.SCOPE_CHANGES));
    }

    @Override
    public Evidence evidence(FigureWindow window) {
        List<FigureInput> inputs = List.of(
                new FigureInput("scopeChanges", window.sum(DayCount.SCOPE_CHANGES), FigureUnit.CHANGES),
                new FigureInput("weeks", window.weeks(), FigureUnit.WEEKS),
                new FigureInput("committed", window.sum(DayCount.COMMITTED), FigureUnit.ISSUES));
        return new Evidence(window.open().issues(), List.of(), inputs, List.of(), null);
    }

    @Override
    public IssueSelection issues() {
        return new IssueSelection(List.of(FactNarrowing.COMMITTED), (fact, from, to, time) -> fact.scopeChanges().stream().anyMatch(at -> IssueSelection.isWithin(at, from, to)));
    }
}
