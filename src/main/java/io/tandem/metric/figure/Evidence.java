package io.tandem.metric.figure;

import io.tandem.metric.api.Coverage;
import io.tandem.metric.api.Exclusion;
import io.tandem.metric.api.FigureInput;
import java.util.List;

/**
 * What stands behind one number.
 *
 * @param sample how many cases it rests on
 * @param also   further values of the same figure
 */
public record Evidence(long sample, List<FigureInput> also, List<FigureInput> inputs, List<Exclusion> exclusions, Coverage coverage) { }
