package io.tandem.adapter.store.buffer;

import io.tandem.plan.api.BufferCause;
import io.tandem.plan.api.DrawSource;
import io.tandem.plan.buffer.model.FeverPoint;
import io.tandem.plan.buffer.model.LedgerEntry;
import io.tandem.plan.buffer.model.ReleaseBuffer;
import io.tandem.shared.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Between buffers and rows. */
final class BufferMapper {
    private BufferMapper() { }

    static ReleaseBuffer buffer(BufferRow row) {
        return new ReleaseBuffer(row.getID(), row.getVersion(), row.getProjectKey(), row.getReleaseId(), row.getReleaseName(), BufferJson.readSettings(row.getSettings()),
            row.getPlan() == null ? null : BufferJson.readPlan(row.getPlan()));
    }

    static LedgerEntry entry(BufferEntryRow row) {
        return new LedgerEntry(row.getID(), BufferCause.valueOf(row.getCause()), row.getDrawnDays(), LocalDate.parse(row.getOnDay()), row.getRemark(), source(row), row.getIssueId(), row.getIssueKey(),
            row.getReverses(), new Actor(row.getWriterKey(), row.getWriterName()), Instant.ofEpochMilli(row.getWrittenAt()));
    }

    private static DrawSource source(BufferEntryRow row) {
        return row.getSourceKind() == null ? null : new DrawSource(DrawSource.Kind.valueOf(row.getSourceKind()), row.getSourceId(), row.getTitle(), row.getIssueId(), row.getIssueKey());
    }

    static Map<String, Object> columns(LedgerEntry entry) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("CAUSE", entry.cause().name());
        columns.put("DRAWN_DAYS", entry.days());
        columns.put("ON_DAY", entry.day().toString());
        columns.put("REMARK", entry.comment());
        entry.findSource().ifPresent(source -> {
            columns.put("SOURCE_KIND", source.kind().name());
            columns.put("SOURCE_ID", source.id());
            columns.put("TITLE", source.title());
        });
        columns.put("ISSUE_ID", entry.aboutIssue());
        columns.put("ISSUE_KEY", entry.source() == null ? entry.issueKey() : entry.source().issueKey());
        columns.put("REVERSES", entry.reverses());
        columns.put("WRITER_KEY", entry.by().key());
        columns.put("WRITER_NAME", entry.by().displayName());
        columns.put("WRITTEN_AT", entry.at().toEpochMilli());
        return columns;
    }

    static FeverPoint point(BufferPointRow row) {
        return new FeverPoint(LocalDate.parse(row.getOnDay()), row.getDrawnDays(), row.getCompletion(), row.getIssuesLeft(), row.getIssuesAdded(), row.getIssuesUnlogged());
    }
}
