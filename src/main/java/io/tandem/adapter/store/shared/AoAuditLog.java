package io.tandem.adapter.store.shared;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.tandem.shared.Actor;
import io.tandem.shared.AuditEntry;
import io.tandem.shared.AuditEvent;
import io.tandem.shared.Page;
import io.tandem.shared.PageRequest;
import io.tandem.shared.port.AuditLog;
import io.tandem.shared.port.AuditTrail;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;

/** The audit chain, one per project: each row's hash covers the row before, so that a change or a gap shows. */
public final class AoAuditLog implements AuditLog, AuditTrail {
    private static final int CHUNK = 1000;
    /** As the index has it: of a long chain only the rows asked for are read. */
    private static final String LATEST_FIRST = "PROJECT_KEY ASC, FROM_END ASC";

    private final ActiveObjects activeObjects;
    private final Clock clock;

    public AoAuditLog(ActiveObjects activeObjects, Clock clock) {
        this.activeObjects = activeObjects;
        this.clock = clock;
    }

    @Override
    public void record(AuditEvent event) {
        recordAll(List.of(event));
    }

    /** Asks for the end of each project's chain once, and writes the rows together. */
    @Override
    public void recordAll(List<AuditEvent> events) {
        Map<String, Link> ends = new HashMap<>();
        List<Map<String, Object>> rows = new ArrayList<>();
        long now = clock.millis();
        for (AuditEvent event : events) {
            Link end = ends.computeIfAbsent(event.projectKey(), this::end);
            Link next = new Link(end.position() + 1, AuditHash.of(end.hash(), end.position() + 1, now, event));
            rows.add(columns(event, next, end.hash(), now));
            ends.put(event.projectKey(), next);
        }
        for (int from = 0; from < rows.size(); from += CHUNK) {
            activeObjects.create(AuditRow.class, rows.subList(from, Math.min(rows.size(), from + CHUNK)));
        }
    }

    /** The end of a chain. */
    private record Link(long position, String hash) { }

    private Link end(String projectKey) {
        AuditRow[] last = activeObjects.find(AuditRow.class, Query.select().where("PROJECT_KEY = ?", projectKey).order(LATEST_FIRST).limit(1));
        return last.length == 0 ? new Link(0, AuditHash.FIRST) : new Link(last[0].getChainPosition(), last[0].getHash());
    }

    private static Map<String, Object> columns(AuditEvent event, Link link, String previous, long now) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("CHAIN_LINK", event.projectKey() + ":" + link.position());
        columns.put("PROJECT_KEY", event.projectKey());
        columns.put("CHAIN_POSITION", link.position());
        columns.put("FROM_END", -link.position());
        columns.put("HAPPENED_AT", now);
        columns.put("ACTOR_KEY", event.actor().key());
        columns.put("ACTOR_NAME", event.actor().displayName());
        columns.put("SUBJECT", subject(event.entity(), event.entityId()));
        columns.put("ACTION_NAME", event.action());
        columns.put("BEFORE_TEXT", event.before());
        columns.put("AFTER_TEXT", event.after());
        columns.put("REASON_TEXT", event.reason());
        columns.put("PREVIOUS_HASH", previous);
        columns.put("HASH", link.hash());
        return columns;
    }

    @Override
    public Page<AuditEntry> list(String projectKey, String entity, String entityId, PageRequest page) {
        return list(page, "CHAIN_POSITION ASC", "PROJECT_KEY = ? AND SUBJECT = ?", projectKey, subject(entity, entityId));
    }

    @Override
    public Page<AuditEntry> list(String projectKey, PageRequest page) {
        return list(page, LATEST_FIRST, "PROJECT_KEY = ?", projectKey);
    }

    private Page<AuditEntry> list(PageRequest page, String order, String criteria, Object... parameters) {
        int total = activeObjects.count(AuditRow.class, criteria, parameters);
        AuditRow[] rows = activeObjects.find(AuditRow.class, Query.select().where(criteria, parameters).order(order).limit(page.limit()).offset(page.start()));
        return new Page<>(page.start(), page.limit(), total, Arrays.stream(rows).map(AoAuditLog::entry).toList());
    }

    @Override
    public Optional<AuditEntry> findFirstBroken(String projectKey) {
        String previous = AuditHash.FIRST;
        long expected = 1;
        while (true) {
            List<AuditEntry> chunk = chunkFrom(projectKey, expected);
            for (AuditEntry entry : chunk) {
                if (entry.position() != expected || !entry.hash().equals(AuditHash.of(previous, expected, entry.happenedAt().toEpochMilli(), entry.event()))) {
                    return Optional.of(entry);
                }
                previous = entry.hash();
                expected++;
            }
            if (chunk.size() < CHUNK) {
                return Optional.empty();
            }
        }
    }

    private List<AuditEntry> chunkFrom(String projectKey, long position) {
        return Arrays.stream(activeObjects.find(AuditRow.class,
                Query.select().where("PROJECT_KEY = ? AND CHAIN_POSITION >= ?", projectKey, position).order("CHAIN_POSITION ASC").limit(CHUNK))).map(AoAuditLog::entry).toList();
    }

    private static AuditEntry entry(AuditRow row) {
        String[] subject = row.getSubject().split(":", 2);
        AuditEvent event = new AuditEvent(new Actor(row.getActorKey(), row.getActorName()), row.getProjectKey(), subject[0], subject[1],
                row.getActionName(), row.getBeforeText(), row.getAfterText(), row.getReasonText());
        return new AuditEntry(row.getChainPosition(), Instant.ofEpochMilli(row.getHappenedAt()), event, row.getPreviousHash(), row.getHash());
    }

    private static String subject(String entity, String entityId) {
        return entity + ":" + entityId;
    }
}
