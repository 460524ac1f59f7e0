package io.tandem.metric.settings;

import java.util.ArrayList;
import java.util.List;

/** Settings as the audit trail tells them: the lines of one state that are not just so in the other. */
final class SettingsTrail {
    private SettingsTrail() { }

    static String difference(FigureSettings of, FigureSettings from) {
        List<String> lines = lines(of);
        lines.removeAll(lines(from));
        return String.join("\n", lines);
    }

    private static List<String> lines(FigureSettings settings) {
        List<String> lines = new ArrayList<>();
        settings.thresholds().forEach((key, thresholds) -> lines.add(key + ": good " + thresholds.good() + ", watch " + thresholds.watch()));
        lines.add("waiting statuses: " + String.join(", ", settings.waitingStatuses()));
        lines.add("defect types: " + String.join(", ", settings.defectTypes()));
        lines.add("working days: " + String.join(", ", settings.workingDays().stream().map(Enum::name).toList()));
        settings.holidays().forEach(days -> lines.add("holiday from " + days.from() + " to " + days.to().minusDays(1)));
        return lines;
    }
}
