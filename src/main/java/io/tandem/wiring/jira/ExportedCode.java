package io.tandem.wiring.jira;

import io.tandem.connection.model.CodeSnapshot;
import io.tandem.connection.port.CodeSnapshots;
import io.tandem.export.model.CodeDay;
import io.tandem.export.model.CodeValue;
import io.tandem.export.port.CodeSource;
import io.tandem.shared.DateRange;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The daily code measures in the export's words. */
public record ExportedCode(CodeSnapshots snapshots) implements CodeSource {

    @Override
    public boolean isMeasured(String projectKey) {
        return !snapshots.listNewest(projectKey).isEmpty();
    }

    @Override
    public List<CodeDay> list(String projectKey, DateRange days) {
        return snapshots.list(projectKey, days).stream().map(ExportedCode::day).toList();
    }

    private static CodeDay day(CodeSnapshot snapshot) {
        Map<CodeValue, Double> values = new EnumMap<>(CodeValue.class);
        snapshot.reading().values().forEach((measure, value) -> CodeValue.find(measure.name()).ifPresent(known -> values.put(known, value)));
        return new CodeDay(snapshot.day(), snapshot.connectionId(), snapshot.component(), snapshot.reading().remoteKey(), snapshot.reading().model().name(), snapshot.reading().gate().name(),
            snapshot.reading().analysedAt(), snapshot.readAt(), snapshot.staleSince(), values);
    }
}
