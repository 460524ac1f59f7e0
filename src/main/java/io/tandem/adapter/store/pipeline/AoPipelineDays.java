package io.tandem.adapter.store.pipeline;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.tandem.connection.pipeline.model.PipelineCount;
import io.tandem.connection.pipeline.model.PipelineDay;
import io.tandem.connection.pipeline.model.RemotePair;
import io.tandem.connection.pipeline.port.PipelineDays;
import io.tandem.shared.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.java.ao.Query;

/** The sums of days, in Active Objects. */
public final class AoPipelineDays implements PipelineDays {
    private final ActiveObjects activeObjects;

    public AoPipelineDays(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public void replace(String projectKey, RemotePair pair, LocalDate from, List<PipelineDay> days) {
        activeObjects.deleteWithSQL(PipelineDayRow.class, "PROJECT_KEY = ? AND PAIR_KEY = ? AND DAY_NUMBER >= ?", projectKey, Cells.pair(pair), number(from));
        List<Map<String, Object>> rows = days.stream().map(AoPipelineDays::columns).collect(Collectors.toList());
        if (!rows.isEmpty()) {
            activeObjects.create(PipelineDayRow.class, rows);
        }
    }

    @Override
    public List<PipelineDay> list(Collection<String> projectKeys, DateRange days) {
        if (projectKeys.isEmpty()) {
            return List.of();
        }
        List<Object> parameters = new ArrayList<>(projectKeys);
        parameters.addAll(List.of(number(days.from()), number(days.to())));
        Query query = Query.select().where(Cells.anyOf("PROJECT_KEY", projectKeys) + " AND DAY_NUMBER >= ? AND DAY_NUMBER < ?", parameters.toArray()).order("DAY_NUMBER ASC, ID ASC");
        return Arrays.stream(activeObjects.find(PipelineDayRow.class, query)).map(AoPipelineDays::day).toList();
    }

    private static Map<String, Object> columns(PipelineDay day) {
        Map<String, Object> row = new HashMap<>();
        row.put("DAY_KEY", Cells.hash(day.projectKey(), day.pair().connectionId(), day.pair().remoteKey(), day.day()));
        row.put("PROJECT_KEY", day.projectKey());
        row.put("PAIR_KEY", Cells.pair(day.pair()));
        row.put("CONNECTION_ID", (int) day.pair().connectionId());
        row.put("REMOTE_KEY", day.pair().remoteKey());
        row.put("DAY_NUMBER", number(day.day()));
        row.put("COUNTS", new TreeMap<>(day.counts()).entrySet().stream().map(entry -> entry.getKey() + "=" + entry.getValue()).collect(Collectors.joining(";")));
        row.put("LEAD_SECONDS", Cells.numbers(day.leadSeconds()));
        row.put("MERGE_SECONDS", Cells.numbers(day.mergeSeconds()));
        row.put("RECOVERY_SECONDS", Cells.numbers(day.recoverySeconds()));
        return row;
    }

    private static PipelineDay day(PipelineDayRow row) {
        return new PipelineDay(row.getProjectKey(), new RemotePair(row.getConnectionId(), row.getRemoteKey()), LocalDate.ofEpochDay(row.getDayNumber()), counts(row.getCounts()),
                Cells.numbers(row.getLeadSeconds()), Cells.numbers(row.getMergeSeconds()), Cells.numbers(row.getRecoverySeconds()));
    }

    /** A count that a newer version of the add-on wrote and this one does not know is left out. */
    private static Map<PipelineCount, Long> counts(String text) {
        Map<PipelineCount, Long> counts = new EnumMap<>(PipelineCount.class);
        for (String part : Cells.text(text).isEmpty() ? new String[0] : text.split(";")) {
            String[] sides = part.split("=");
            Arrays.stream(PipelineCount.values()).filter(count -> count.name().equals(sides[0])).forEach(count -> counts.put(count, Long.valueOf(sides[1])));
        }
        return counts;
    }

    private static int number(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }
}
