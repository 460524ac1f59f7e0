package io.tandem.metric.settings;

import java.util.List;

/**
 * Settings as somebody wrote them; null stands for "as it is".
 *
 * @param thresholds  all that differ from a figure's own; a figure left out is judged as its definition says
 * @param workingDays names of days in English, MONDAY to SUNDAY; none stands for the product's
 */
public record FigureSettingsInput(Integer version, List<ThresholdLine> thresholds, List<String> waitingStatuses, List<String> defectTypes, List<String> workingDays, List<HolidayLine> holidays) {
    /** One figure's thresholds. */
    public record ThresholdLine(String key, Double good, Double watch) { }

    /** Days off, {@code yyyy-MM-dd}, both inside; without a last day it is one day. */
    public record HolidayLine(String from, String to) { }
}
