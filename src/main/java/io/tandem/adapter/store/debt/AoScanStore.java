package io.tandem.adapter.store.debt;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.tandem.debt.suggestion.model.Scan;
import io.tandem.debt.suggestion.port.ScanStore;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Scans in Active Objects. */
public final class AoScanStore implements ScanStore {
    private final ActiveObjects activeObjects;

    public AoScanStore(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Optional<Scan> find(String projectKey) {
        return row(projectKey).map(AoScanStore::scan);
    }

    @Override
    public Scan create(Scan scan) {
        return scan(activeObjects.create(ScanRow.class, new DBParam("PROJECT_KEY", scan.projectKey()), new DBParam("STATE", scan.state().name()), new DBParam("DONE_COUNT", scan.done()),
            new DBParam("TOTAL_COUNT", scan.total()), new DBParam("LAST_ISSUE_ID", scan.lastIssueId()), new DBParam("STARTED_AT", scan.startedAt().toEpochMilli()),
            new DBParam("MESSAGE", scan.message()), new DBParam("REQUESTED_BY", scan.requestedBy())));
    }

    @Override
    public List<Scan> listActive() {
        Object[] active = Arrays.stream(Scan.State.values()).filter(Scan.State::isActive).map(Enum::name).toArray();
        return Arrays.stream(activeObjects.find(ScanRow.class, Query.select().where("STATE IN (?, ?, ?)", active).order("STARTED_AT ASC, ID ASC"))).map(AoScanStore::scan).toList();
    }

    @Override
    public Scan saveProgress(Scan scan) {
        ScanRow row = row(scan.projectKey()).orElseThrow();
        boolean isStopWanted = row.getState().equals(Scan.State.CANCELLING.name());
        Scan saved = isStopWanted ? scan.in(Scan.State.CANCELLING) : scan;
        save(row, saved);
        return saved;
    }

    @Override
    public void saveState(Scan scan) {
        save(row(scan.projectKey()).orElseThrow(), scan);
    }

    private static void save(ScanRow row, Scan scan) {
        row.setState(scan.state().name());
        row.setDoneCount(scan.done());
        row.setTotalCount(scan.total());
        row.setLastIssueId(scan.lastIssueId());
        row.setStartedAt(scan.startedAt().toEpochMilli());
        row.setMessage(scan.message());
        row.setRequestedBy(scan.requestedBy());
        row.save();
    }

    private Optional<ScanRow> row(String projectKey) {
        return Arrays.stream(activeObjects.find(ScanRow.class, "PROJECT_KEY = ?", projectKey)).findFirst();
    }

    private static Scan scan(ScanRow row) {
        return new Scan(row.getID(), row.getProjectKey(), Scan.State.valueOf(row.getState()), row.getDoneCount(), row.getTotalCount(), row.getLastIssueId(),
            Instant.ofEpochMilli(row.getStartedAt()), row.getMessage() == null ? "" : row.getMessage(), row.getRequestedBy());
    }
}
