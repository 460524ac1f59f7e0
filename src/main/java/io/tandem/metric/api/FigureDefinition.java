package io.tandem.metric.api;

import java.util.List;

/**
 * What one figure is: one class each, with a constructor without arguments, so that docs/figures.md lists them all. Its name is the text
 * {@code tandem.joint.figure.<key>}, its formula in words {@code tandem.joint.formula.<key>}.
 */
public interface FigureDefinition {
    String key();

    FigureUnit unit();

    FigureSection section();

    Better better();

    FigureSource source();

    /** Whether it speaks of a period, so that it has one value per week; otherwise it speaks of today. */
    default boolean hasTrend() {
        return true;
    }

    /** How it is judged unless a project says otherwise; null when it is not judged. */
    default Thresholds thresholds() {
        return null;
    }

    /** The fewest cases from which a number is said. */
    default long enough() {
        return 1;
    }

    /** The keys of everything that can stand among its inputs and further values: texts {@code tandem.joint.input.<key>}. */
    default List<String> inputKeys() {
        return List.of();
    }

    /** The keys of what it can leave out: texts {@code tandem.joint.excluded.<key>}. */
    default List<String> exclusionKeys() {
        return List.of();
    }

    /** What its number leads to. */
    default DrillTarget drillTarget() {
        return DrillTarget.NOTHING;
    }
}
