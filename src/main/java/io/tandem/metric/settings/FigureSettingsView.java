package io.tandem.metric.settings;

import io.tandem.metric.api.FigureDefinition;
import io.tandem.metric.settings.port.ProjectWords.Word;
import java.util.List;

/**
 * Settings with what an editor needs beside them.
 *
 * @param figures     all figures there are
 * @param statuses    those an issue of the project can have
 * @param types       those an issue of the project can have
 * @param daysPerWeek the product's own number of working days
 * @param right       what the viewer may do
 */
public record FigureSettingsView(FigureSettings settings, List<FigureDefinition> figures, List<Word> statuses, List<Word> types, double daysPerWeek, Right right) {
    /** What somebody may do with the settings. */
    public enum Right { READ, WRITE }
}
