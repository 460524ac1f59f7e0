package io.tandem.adapter.store.metric;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.tandem.metric.port.ChangeMarks;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Notes of changes in Active Objects. */
public final class AoChangeMarks implements ChangeMarks {
    private final ActiveObjects activeObjects;

    public AoChangeMarks(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public void mark(long issueId, Instant at) {
        activeObjects.create(MarkRow.class, new DBParam("ISSUE_ID", issueId), new DBParam("NOTED_AT", at.toEpochMilli()));
    }

    @Override
    public List<Mark> listOldest(int count) {
        return Arrays.stream(activeObjects.find(MarkRow.class, Query.select().order("ID ASC").limit(count)))
                .map(row -> new Mark(row.getID(), row.getIssueId(), Instant.ofEpochMilli(row.getNotedAt()))).toList();
    }

    @Override
    public void remove(Collection<Mark> marks) {
        if (!marks.isEmpty()) {
            Object[] ids = marks.stream().map(mark -> (int) mark.id()).toArray();
            activeObjects.deleteWithSQL(MarkRow.class, "ID IN (" + Arrays.stream(ids).map(id -> "?").collect(Collectors.joining(",")) + ")", ids);
        }
    }
}
