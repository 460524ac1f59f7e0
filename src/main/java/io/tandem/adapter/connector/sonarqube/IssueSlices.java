package io.tandem.adapter.connector.sonarqube;

import com.fasterxml.jackson.databind.JsonNode;
import io.tandem.connection.model.ServerAccess;
import io.tandem.debt.sync.port.FindingSource;
import io.tandem.debt.sync.port.FindingSourceException;
import io.tandem.shared.Reason;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Every issue that a filter finds, though the server shows no more than ten thousand of any list. A longer list is asked for in parts that never overlap: by severity, then by the time
 * the issue was created, halved down to a second, then by rule. A part that is still too long fails the whole, because a list cut short looks like repaired code.
 */
final class IssueSlices {
    /** The server's own limits. */
    static final int SHOWN = 10_000;
    static final int PAGE = 500;
    private static final List<String> SEVERITIES = List.of("BLOCKER", "CRITICAL", "MAJOR", "MINOR", "INFO");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxx").withZone(ZoneOffset.UTC);

    private final SonarQubeApi api;
    private final ServerAccess access;
    private final int pageSize;
    private final FindingSource.Progress progress;
    private final Consumer<JsonNode> pages;
    private long read;
    private long announced;

    /** @param pages takes each answer, with its issues, components and rules */
    IssueSlices(SonarQubeApi api, ServerAccess access, int pageSize, FindingSource.Progress progress, Consumer<JsonNode> pages) {
        this.api = api;
        this.access = access;
        this.pageSize = pageSize;
        this.progress = progress;
        this.pages = pages;
    }

    /** Hands over every page of every filter. @return how many issues the server announced */
    long readAll(List<Map<String, String>> filters) {
        Map<Map<String, String>, JsonNode> first = new HashMap<>();
        filters.forEach(filter -> first.put(filter, page(filter, 1)));
        announced = first.values().stream().mapToLong(IssueSlices::total).sum();
        if (announced > FindingSource.MOST_FINDINGS) {
            throw problem("debt.sync.problem.many", announced, FindingSource.MOST_FINDINGS);
        }
        filters.forEach(filter -> read(filter, first.get(filter)));
        return announced;
    }

    private void read(Map<String, String> filter, JsonNode first) {
        long total = total(first);
        if (total > SHOWN) {
            split(filter, total);
            return;
        }
        take(first);
        for (int number = 2; (number - 1L) * pageSize < total; number++) {
            take(page(filter, number));
        }
    }

    private void take(JsonNode page) {
        pages.accept(page);
        read += page.path("issues").size();
        if (!progress.read(read, announced)) {
            throw new FindingSource.StoppedException();
        }
    }

    private void split(Map<String, String> filter, long total) {
        if (!filter.containsKey("severities")) {
            SEVERITIES.forEach(severity -> read(with(filter, "severities", severity)));
            return;
        }
        Instant oldest = created(filter, "true");
        Instant newest = created(filter, "false");
        if (oldest.isBefore(newest)) {
            Instant middle = oldest.plusSeconds(Math.max(1, ChronoUnit.SECONDS.between(oldest, newest) / 2));
            read(with(filter, "createdBefore", SECOND.format(middle)));
            read(with(filter, "createdAfter", SECOND.format(middle)));
        } else if (!filter.containsKey("rules")) {
            rules(filter, total).forEach(rule -> read(with(filter, "rules", rule)));
        } else {
            throw problem("debt.sync.problem.long", SHOWN, filter.get("rules"));
        }
    }

    private void read(Map<String, String> filter) {
        read(filter, page(filter, 1));
    }

    /** When the first or last issue of the list was created. */
    private Instant created(Map<String, String> filter, String isOldestFirst) {
        Map<String, String> query = new HashMap<>(filter);
        query.putAll(Map.of("s", "CREATION_DATE", "asc", isOldestFirst, "ps", "1"));
        JsonNode issue = api.get(access, "/api/issues/search", query).path("issues").path(0);
        Instant date = SonarQubeDates.find(issue.path("creationDate").asText(""));
        if (date == null) {
            throw problem("debt.sync.problem.moving");
        }
        return date;
    }

    /** The rules of the list; the server names only the most frequent ones, so they have to account for all of it. */
    private List<String> rules(Map<String, String> filter, long total) {
        Map<String, String> query = new HashMap<>(filter);
        query.putAll(Map.of("facets", "rules", "ps", "1"));
        Map<String, Long> counts = new HashMap<>();
        api.get(access, "/api/issues/search", query).path("facets").path(0).path("values").forEach(value -> counts.put(value.path("val").asText(), value.path("count").asLong()));
        if (counts.values().stream().mapToLong(Long::longValue).sum() != total) {
            throw problem("debt.sync.problem.long", SHOWN, filter.get("severities"));
        }
        return List.copyOf(counts.keySet());
    }

    private JsonNode page(Map<String, String> filter, int number) {
        Map<String, String> query = new HashMap<>(filter);
        query.putAll(Map.of("additionalFields", "rules", "ps", String.valueOf(pageSize), "p", String.valueOf(number)));
        JsonNode answer = api.get(access, "/api/issues/search", query);
        SonarQubeApi.required(access, answer, "issues");
        return answer;
    }

    private static long total(JsonNode page) {
        return page.path("paging").path("total").asLong(page.path("total").asLong());
    }

    private static Map<String, String> with(Map<String, String> filter, String name, String value) {
        Map<String, String> narrower = new HashMap<>(filter);
        narrower.put(name, value);
        return narrower;
    }

    static FindingSourceException problem(String code, Object... arguments) {
        return new FindingSourceException(Reason.of(code, arguments), null);
    }
}
