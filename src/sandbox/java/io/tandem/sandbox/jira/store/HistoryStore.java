package io.tandem.sandbox.jira.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.tandem.sandbox.jira.model.HistoryGroup;
import io.tandem.sandbox.jira.model.HistoryItem;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Change histories: one row per group, its items packed into one text, because they are only ever read together. */
public final class HistoryStore {
    static final String INSERT = "insert into jira_history (id, issue_id, author, created, items) values (?, ?, ?, ?, ?)";
    private static final JsonFactory JSON = new JsonFactory();
    private final Jdbc jdbc;
    private final Counters counters;

    HistoryStore(Jdbc jdbc, Counters counters) {
        this.jdbc = jdbc;
        this.counters = counters;
    }

    /** An issue's changes, oldest first. */
    public List<HistoryGroup> of(long issueId) {
        return jdbc.list("select id, author, created, items from jira_history where issue_id = ? order by created, id", HistoryStore::group, issueId);
    }

    /** Changes after an instant, oldest first. */
    public List<HistoryGroup> since(long issueId, Instant since) {
        return jdbc.list("select id, author, created, items from jira_history where issue_id = ? and created > ? order by created, id", HistoryStore::group, issueId, since);
    }

    /** The changes of a page of issues in one query; issues without any are absent. */
    public Map<Long, List<HistoryGroup>> of(Collection<Long> issueIds) {
        Map<Long, List<HistoryGroup>> byIssue = new LinkedHashMap<>();
        if (!issueIds.isEmpty()) {
            jdbc.list("select id, issue_id, author, created, items from jira_history where issue_id in (" + Jdbc.marks(issueIds.size()) + ") order by created, id",
                row -> byIssue.computeIfAbsent(row.getLong("issue_id"), id -> new ArrayList<>()).add(group(row)), issueIds.toArray());
        }
        return byIssue;
    }

    /** Adds a change and returns its id. */
    public long add(long issueId, HistoryGroup group) {
        long id = counters.next("history");
        jdbc.update(INSERT, row(id, issueId, group));
        return id;
    }

    static Object[] row(long id, long issueId, HistoryGroup group) {
        return new Object[] {id, issueId, group.authorKey(), group.created(), pack(group.items())};
    }

    private static HistoryGroup group(ResultSet row) throws SQLException {
        return new HistoryGroup(row.getLong("id"), row.getString("author"), Jdbc.instant(row, "created"), unpack(row.getString("items")));
    }

    static String pack(List<HistoryItem> items) {
        StringWriter out = new StringWriter(items.size() * 64);
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartArray();
            for (HistoryItem item : items) {
                for (String part : new String[] {item.field(), item.fieldType(), item.from(), item.fromText(), item.to(), item.toText()}) {
                    json.writeString(part);
                }
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    static List<HistoryItem> unpack(String text) {
        List<String> parts = new ArrayList<>();
        try (JsonParser json = JSON.createParser(text)) {
            json.nextToken();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                parts.add(json.currentToken() == JsonToken.VALUE_NULL ? null : json.getText());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<HistoryItem> items = new ArrayList<>(parts.size() / 6);
        for (int i = 0; i + 5 < parts.size(); i += 6) {
            items.add(new HistoryItem(parts.get(i), parts.get(i + 1), parts.get(i + 2), parts.get(i + 3), parts.get(i + 4), parts.get(i + 5)));
        }
        return items;
    }
}
