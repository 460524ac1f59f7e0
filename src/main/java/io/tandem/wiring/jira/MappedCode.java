package io.tandem.wiring.jira;

import io.tandem.connection.model.CodeMeasure;
import io.tandem.connection.model.CodeSnapshot;
import io.tandem.connection.port.CodeSnapshots;
import io.tandem.scorecard.model.CodeState;
import io.tandem.scorecard.model.Measure;
import io.tandem.scorecard.port.ComponentCode;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The daily code measures in the scorecard's words: neither knows the other. */
public record MappedCode(CodeSnapshots snapshots) implements ComponentCode {
    private static final Map<Measure, CodeMeasure> MEASURES = Map.of(Measure.COVERAGE, CodeMeasure.COVERAGE, Measure.DUPLICATION, CodeMeasure.DUPLICATION, Measure.DEBT_RATIO, CodeMeasure.DEBT_RATIO);

    @Override
    public List<CodeState> list(String projectKey) {
        Set<String> seen = new HashSet<>();
        return snapshots.listNewest(projectKey).stream().filter(snapshot -> seen.add(snapshot.reading().remoteKey())).map(MappedCode::state).toList();
    }

    private static CodeState state(CodeSnapshot snapshot) {
        Map<Measure, Double> values = new EnumMap<>(Measure.class);
        MEASURES.forEach((measure, there) -> snapshot.reading().find(there).ifPresent(value -> values.put(measure, value)));
        return new CodeState(snapshot.reading().remoteKey(), snapshot.reading().analysedAt(), snapshot.staleSince(), values);
    }
}
