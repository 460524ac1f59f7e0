package io.tandem.adapter.store.connection;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.tandem.connection.model.CodeMeasure;
import io.tandem.connection.model.CodeReading;
import io.tandem.connection.model.CodeSnapshot;
import io.tandem.connection.model.ProjectMapping;
import io.tandem.connection.model.QualityGate;
import io.tandem.connection.model.RatingModel;
import io.tandem.connection.port.CodeSnapshots;
import io.tandem.shared.DateRange;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** The daily code measures by Active Objects. */
public final class AoCodeSnapshots implements CodeSnapshots {
    private final ActiveObjects activeObjects;

    public AoCodeSnapshots(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public void keep(CodeSnapshot snapshot) {
        for (CodeSnapshotRow old : find(snapshot)) {
            activeObjects.delete(old);
        }
        // The day before's row was the newest until now; staleness is told by the newest alone.
        Query before = Query.select().where("PAIR_HASH = ? AND STALE_SINCE IS NOT NULL", pair(snapshot));
        for (CodeSnapshotRow stale : activeObjects.find(CodeSnapshotRow.class, before)) {
            stale.setStaleSince(null);
            stale.save();
        }
        insert(snapshot);
    }

    @Override
    public void fill(Collection<CodeSnapshot> snapshots) {
        snapshots.stream().filter(snapshot -> find(snapshot).length == 0).forEach(this::insert);
    }

    @Override
    public List<CodeSnapshot> list(String projectKey, DateRange days) {
        Query query = Query.select().where("PROJECT_KEY = ? AND DAY_NUMBER >= ? AND DAY_NUMBER < ? AND MAPPED = ?", projectKey, number(days.from()), number(days.to()), Boolean.TRUE)
                .order("DAY_NUMBER ASC, REMOTE_KEY ASC");
        return Arrays.stream(activeObjects.find(CodeSnapshotRow.class, query)).map(AoCodeSnapshots::snapshot).toList();
    }

    @Override
    public List<CodeSnapshot> listNewest(String projectKey) {
        CodeSnapshotRow[] newest = activeObjects.find(CodeSnapshotRow.class, Query.select().where("PROJECT_KEY = ? AND MAPPED = ?", projectKey, Boolean.TRUE).order("DAY_NUMBER DESC").limit(1));
        if (newest.length == 0) {
            return List.of();
        }
        // A pair that has been failing for long has its newest row further back; a year is as far as anybody calls it "newest".
        LocalDate last = LocalDate.ofEpochDay(newest[0].getDayNumber());
        Map<String, CodeSnapshot> byPair = new LinkedHashMap<>();
        list(projectKey, new DateRange(last.minusDays(365), last.plusDays(1))).forEach(snapshot -> byPair.put(pair(snapshot), snapshot));
        return List.copyOf(byPair.values());
    }

    private CodeSnapshotRow[] find(CodeSnapshot snapshot) {
        return activeObjects.find(CodeSnapshotRow.class, Query.select().where("DAY_HASH = ?", day(snapshot)));
    }

    private void insert(CodeSnapshot snapshot) {
        CodeReading reading = snapshot.reading();
        CodeSnapshotRow row = activeObjects.create(CodeSnapshotRow.class,
                new DBParam("DAY_HASH", day(snapshot)),
                new DBParam("PAIR_HASH", pair(snapshot)),
                new DBParam("CONNECTION_ID", (int) snapshot.connectionId()),
                new DBParam("PROJECT_KEY", snapshot.projectKey()),
                new DBParam("REMOTE_KEY", reading.remoteKey()),
                new DBParam("DAY_NUMBER", number(snapshot.day())),
                new DBParam("MAPPED", Boolean.TRUE),
                new DBParam("SERVER_URL", snapshot.serverUrl()),
                new DBParam("RATING_MODEL", reading.model().name()),
                new DBParam("GATE", reading.gate().name()),
                new DBParam("ANALYSED_AT", reading.analysedAt().toEpochMilli()),
                new DBParam("READ_AT", snapshot.readAt().toEpochMilli()),
                new DBParam("MEASURES", text(reading.values())),
                new DBParam("SOURCES", text(reading.sources())));
        row.setStaleSince(Rows.millis(snapshot.staleSince()));
        row.setComponent(snapshot.component());
        row.setRootKey(reading.rootKey().equals(reading.remoteKey()) ? null : reading.rootKey());
        row.save();
    }

    private static CodeSnapshot snapshot(CodeSnapshotRow row) {
        CodeReading reading = new CodeReading(row.getRemoteKey(), row.getRootKey() == null ? row.getRemoteKey() : row.getRootKey(), RatingModel.valueOf(row.getRatingModel()), Rows.instant(row.getAnalysedAt()), QualityGate.valueOf(row.getGate()),
                map(row.getMeasures(), Double::valueOf), map(row.getSources(), Function.identity()));
        return new CodeSnapshot(row.getConnectionId(), row.getProjectKey(), row.getComponent(), LocalDate.ofEpochDay(row.getDayNumber()), Rows.instant(row.getReadAt()), row.getServerUrl(), Rows.instant(row.getStaleSince()), reading);
    }

    private static String text(Map<CodeMeasure, ?> values) {
        return new TreeMap<>(values).entrySet().stream().map(entry -> entry.getKey() + "=" + entry.getValue()).collect(Collectors.joining(";"));
    }

    /** A measure that a newer version of the add-on wrote and this one does not know is left out. */
    private static <T> Map<CodeMeasure, T> map(String text, Function<String, T> read) {
        Map<CodeMeasure, T> values = new EnumMap<>(CodeMeasure.class);
        for (String part : text == null || text.isEmpty() ? new String[0] : text.split(";")) {
            int equals = part.indexOf('=');
            Arrays.stream(CodeMeasure.values()).filter(measure -> measure.name().equals(part.substring(0, equals))).findFirst()
                    .ifPresent(measure -> values.put(measure, read.apply(part.substring(equals + 1))));
        }
        return values;
    }

    static String pair(ProjectMapping mapping) {
        return mapping.component() == null ? Rows.hash(mapping.projectKey(), mapping.remoteKey()) : Rows.hash(mapping.projectKey(), mapping.remoteKey(), "component", mapping.component());
    }

    private static String pair(CodeSnapshot snapshot) {
        return pair(ProjectMapping.of(snapshot.projectKey(), snapshot.component(), snapshot.reading().remoteKey()));
    }

    private static String day(CodeSnapshot snapshot) {
        String remoteKey = snapshot.reading().remoteKey();
        return snapshot.component() == null ? Rows.hash(snapshot.projectKey(), remoteKey, snapshot.day()) : Rows.hash(snapshot.projectKey(), remoteKey, snapshot.day(), snapshot.component());
    }

    private static int number(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }
}
