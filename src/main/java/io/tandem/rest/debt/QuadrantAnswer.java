package io.tandem.rest.debt;

import io.tandem.debt.api.TopDebt;
import io.tandem.debt.chart.Quadrant;
import java.util.List;

/**
 * Open items as points, highest priority first.
 *
 * @param total          how many open items there are; more than points when there are too many to draw
 * @param splitPrincipal person-days between cheap and dear: the points' median
 * @param splitInterest  expected person-days a month between a little and much: the points' median
 */
public record QuadrantAnswer(long total, double splitPrincipal, double splitInterest, List<Point> points) {
    /** One item: {@code principal} in person-days, {@code interest} in expected person-days a month. */
    public record Point(long id, String title, String component, double principal, double interest, double priority, String decision) {
        static Point of(TopDebt debt) {
            return new Point(debt.id(), debt.title(), debt.component(), debt.principal(), debt.interest(), debt.priority(), debt.decision());
        }
    }

    static QuadrantAnswer of(Quadrant quadrant) {
        return new QuadrantAnswer(quadrant.total(), quadrant.splitPrincipal(), quadrant.splitInterest(), quadrant.items().stream().map(Point::of).toList());
    }
}
