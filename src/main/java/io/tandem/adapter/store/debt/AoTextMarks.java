package io.tandem.adapter.store.debt;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.tandem.debt.suggestion.port.TextMarks;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Notes of changed issues in Active Objects. */
public final class AoTextMarks implements TextMarks {
    private final ActiveObjects activeObjects;

    public AoTextMarks(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public void mark(long issueId) {
        activeObjects.create(ScanMarkRow.class, new DBParam("ISSUE_ID", issueId));
    }

    @Override
    public List<Mark> listOldest(int count) {
        return Arrays.stream(activeObjects.find(ScanMarkRow.class, Query.select().order("ID ASC").limit(count))).map(row -> new Mark(row.getID(), row.getIssueId())).toList();
    }

    @Override
    public void remove(Collection<Mark> marks) {
        if (!marks.isEmpty()) {
            DebtCriteria criteria = new DebtCriteria().andAnyOf("ID", marks.stream().map(mark -> (int) mark.id()).toList());
            activeObjects.deleteWithSQL(ScanMarkRow.class, criteria.where(), criteria.parameters());
        }
    }
}
