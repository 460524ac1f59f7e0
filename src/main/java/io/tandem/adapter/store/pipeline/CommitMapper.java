package io.tandem.adapter.store.pipeline;

import io.tandem.connection.pipeline.model.Commit;
import java.util.HashMap;
import java.util.Map;

/** Commits and their rows. */
final class CommitMapper implements KeptThings.Mapper<CommitRow, Commit> {
    @Override
    public Object id(Commit commit) {
        return commit.sha();
    }

    @Override
    public String rowKey(CommitRow row) {
        return row.getRowKey();
    }

    @Override
    public Commit thing(CommitRow row) {
        return new Commit(row.getSha(), Cells.instant(row.getCommittedAt()), Cells.text(row.getTitle()), row.getFilesKnown() ? Cells.lines(row.getFiles()) : null);
    }

    @Override
    public Map<String, Object> columns(Commit commit) {
        Map<String, Object> row = new HashMap<>();
        row.put("SHA", Cells.shortened(commit.sha()));
        row.put("COMMITTED_AT", Cells.millis(commit.at()));
        row.put("TITLE", commit.title());
        row.put("FILES_KNOWN", commit.files() != null);
        row.put("FILES", Cells.lines(commit.files()));
        return row;
    }

    /** A commit never changes; only its files may become known. */
    @Override
    public Commit merge(Commit stored, Commit told) {
        return told.files() == null ? stored : told;
    }
}
