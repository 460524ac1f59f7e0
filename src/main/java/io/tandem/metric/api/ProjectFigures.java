package io.tandem.metric.api;

import java.util.List;

/**
 * What is known about some projects together.
 *
 * @param facts     how far the facts of each project are, in the order asked
 * @param technical the code's figures
 * @param delivery  the work's figures
 */
public record ProjectFigures(List<FactsState> facts, List<Figure> technical, List<Figure> delivery) {
    public ProjectFigures {
        facts = List.copyOf(facts);
        technical = List.copyOf(technical);
        delivery = List.copyOf(delivery);
    }
}
