package io.tandem.debt.chart;

import io.tandem.debt.api.TopDebt;
import io.tandem.debt.model.ComponentRef;
import io.tandem.debt.model.DebtFilter;
import io.tandem.debt.model.DecisionState;
import io.tandem.debt.port.DebtPoints;
import io.tandem.debt.port.ProjectParts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sorts what is open by cost and gain. Permissions are the caller's. */
public final class QuadrantService {
    /** More points than this are no picture; the others are counted. */
    public static final int MOST_POINTS = 5_000;
    private static final Set<DecisionState> OPEN = Set.of(DecisionState.OPEN, DecisionState.PLANNED, DecisionState.IN_REPAYMENT);

    private final DebtPoints points;
    private final ProjectParts parts;
    private final Clock clock;

    public QuadrantService(DebtPoints points, ProjectParts parts, Clock clock) {
        this.points = points;
        this.parts = parts;
        this.clock = clock;
    }

    /** The open, planned and started items: at most two queries. @param component a component's name in any case or its number; null or empty for all; an unknown one has no items */
    public Quadrant read(String projectKey, String component) {
        DebtFilter open = DebtFilter.everythingIn(projectKey, LocalDate.now(clock)).withDecisions(OPEN);
        if (component == null || component.isBlank()) {
            return read(open);
        }
        Optional<ComponentRef> part = parts.listComponents(projectKey).stream().filter(one -> one.name().equalsIgnoreCase(component) || String.valueOf(one.id()).equals(component)).findFirst();
        return part.map(one -> read(open.inComponent(one.id()))).orElseGet(() -> Quadrant.of(List.of(), 0));
    }

    private Quadrant read(DebtFilter filter) {
        List<TopDebt> top = points.listTop(filter, MOST_POINTS);
        return Quadrant.of(top, top.size() < MOST_POINTS ? top.size() : points.count(filter));
    }
}
