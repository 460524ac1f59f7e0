package io.tandem.sandbox.sonar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The issues of the fake's projects: the recorded ones, and what tests and stories make of them. Searches them with the recorded limits: 500 a page, 10,000 in all. */
public final class FakeIssues {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxx");
    private static final int SHOWN = 10_000;
    private static final List<String> HOW_BAD = List.of("INFO", "MINOR", "MAJOR", "CRITICAL", "BLOCKER");
    private static final List<String> IMPACTS = List.of("INFO", "LOW", "MEDIUM", "HIGH", "BLOCKER");

    private final Recordings recordings;
    private final Map<String, Map<String, ObjectNode>> issues = new TreeMap<>();
    private final Map<String, String> rules = new TreeMap<>();
    private final Map<String, String> analyses = new TreeMap<>();
    private boolean isIndexing;

    FakeIssues(Recordings recordings) {
        this.recordings = recordings;
        reset();
    }

    /** As recorded, and the made-up project’s. */
    public synchronized FakeIssues reset() {
        issues.clear();
        rules.clear();
        analyses.clear();
        isIndexing = false;
        JsonNode recorded = recordings.body("issues-search");
        recorded.path("rules").forEach(rule -> rules.put(rule.path("key").asText(), rule.path("name").asText()));
        recorded.path("issues").forEach(issue -> of(SonarAnswers.PAYMENTS).put(issue.path("key").asText(), issue.deepCopy()));
        DemoFindings.addTo(this);
        return this;
    }

    /** No longer reported: fixed. */
    public synchronized FakeIssues fix(String project, String issueKey) {
        of(project).remove(issueKey);
        return this;
    }

    /** Nothing is left of the project’s issues. */
    public synchronized FakeIssues clear(String project) {
        of(project).clear();
        return this;
    }

    /** @param status {@code OPEN}, {@code CONFIRMED}, {@code ACCEPTED} or {@code FALSE_POSITIVE} */
    public synchronized FakeIssues resolve(String project, String issueKey, String status) {
        of(project).get(issueKey).put("issueStatus", status);
        return this;
    }

    /** The keys of the project’s issues. */
    public synchronized List<String> keys(String project) {
        return List.copyOf(of(project).keySet());
    }

    /** The issue as it is: change it as the server might. */
    public synchronized ObjectNode issue(String project, String issueKey) {
        return of(project).get(issueKey);
    }

    /** The same issues under new keys, as a project set up anew would have them. */
    public synchronized FakeIssues rename(String project) {
        Map<String, ObjectNode> renamed = new LinkedHashMap<>();
        of(project).forEach((key, issue) -> renamed.put("new-" + key, issue.put("key", "new-" + key)));
        of(project).clear();
        of(project).putAll(renamed);
        return this;
    }

    /** @param severity the standard one; @param effort such as {@code 1d2h30min} */
    public synchronized FakeIssues add(String project, String key, String rule, String path, int line, String message, String severity, String effort, Instant created) {
        ObjectNode issue = of(project).computeIfAbsent(key, ignored -> JsonNodeFactory.instance.objectNode());
        issue.put("key", key).put("rule", rule).put("severity", severity).put("component", project + ":" + path).put("project", project).put("line", line)
            .put("hash", Integer.toHexString((path + message + line).hashCode())).put("status", "OPEN").put("issueStatus", "OPEN").put("message", message).put("effort", effort)
            .put("creationDate", created.atOffset(java.time.ZoneOffset.UTC).format(DATE)).put("type", "CODE_SMELL").put("scope", path.contains("/test/") ? "TEST" : "MAIN");
        issue.putArray("impacts").addObject().put("softwareQuality", "MAINTAINABILITY").put("severity", IMPACTS.get(HOW_BAD.indexOf(severity)));
        return this;
    }

    /** What a rule is called. */
    public synchronized FakeIssues name(String rule, String name) {
        rules.put(rule, name);
        return this;
    }

    /** The project was analysed at this time. */
    public synchronized FakeIssues analyse(String project, Instant at) {
        analyses.put(project, at.atOffset(java.time.ZoneOffset.UTC).format(DATE));
        return this;
    }

    /** Whether the server is still sorting issues in, and says so. */
    public synchronized FakeIssues indexing(boolean isNow) {
        isIndexing = isNow;
        return this;
    }

    synchronized void describe(String project, ObjectNode component) {
        if (analyses.containsKey(project)) {
            component.put("analysisDate", analyses.get(project));
        }
        component.put("needIssueSync", isIndexing);
    }

    synchronized Answer search(Map<String, String> query, boolean isHidden) {
        int size = number(query.getOrDefault("ps", "100"));
        int page = number(query.getOrDefault("p", "1"));
        if (size > 500) {
            return Answer.error(400, "'ps' value (" + size + ") must be less than 500");
        }
        if ((long) size * page > SHOWN) {
            return Answer.error(400, "Can return only the first 10000 results. " + (long) size * page + "th result asked.");
        }
        String project = query.getOrDefault("components", query.getOrDefault("componentKeys", ""));
        List<ObjectNode> found = isHidden ? List.of() : of(project).values().stream().filter(issue -> matches(issue, query)).sorted(order(query)).toList();
        return Answer.ok(answer(project, found, page, size, query));
    }

    private static Comparator<ObjectNode> order(Map<String, String> query) {
        Comparator<ObjectNode> order = query.getOrDefault("s", "").equals("CREATION_DATE") ? Comparator.comparing(issue -> text(issue, "creationDate")) : Comparator.comparing(issue -> text(issue, "component"));
        Comparator<ObjectNode> complete = order.thenComparing(issue -> text(issue, "key"));
        return "false".equals(query.get("asc")) ? complete.reversed() : complete;
    }

    private static boolean matches(ObjectNode issue, Map<String, String> query) {
        return isOneOf(issue, "issueStatus", query.get("issueStatuses")) && isOneOf(issue, "severity", query.get("severities")) && isOneOf(issue, "rule", query.get("rules"))
            && (query.get("createdAfter") == null || !date(text(issue, "creationDate")).isBefore(date(query.get("createdAfter"))))
            && (query.get("createdBefore") == null || date(text(issue, "creationDate")).isBefore(date(query.get("createdBefore"))))
            && matchesResolution(issue, query);
    }

    /** As servers before 10.4 were asked. */
    private static boolean matchesResolution(ObjectNode issue, Map<String, String> query) {
        boolean isResolved = List.of("ACCEPTED", "FALSE_POSITIVE").contains(text(issue, "issueStatus"));
        return (!"false".equals(query.get("resolved")) || !isResolved) && (query.get("resolutions") == null || isResolved);
    }

    private static boolean isOneOf(ObjectNode issue, String field, String wanted) {
        return wanted == null || Arrays.asList(wanted.split(",")).contains(text(issue, field));
    }

    private ObjectNode answer(String project, List<ObjectNode> found, int page, int size, Map<String, String> query) {
        List<ObjectNode> shown = found.stream().skip((page - 1L) * size).limit(size).toList();
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("total", found.size()).put("p", page).put("ps", size);
        body.putObject("paging").put("pageIndex", page).put("pageSize", size).put("total", found.size());
        body.putArray("issues").addAll(shown);
        ArrayNode components = body.putArray("components");
        shown.stream().map(issue -> text(issue, "component")).distinct().forEach(key -> components.addObject().put("key", key).put("path", path(project, key)));
        ArrayNode named = body.putArray("rules");
        shown.stream().map(issue -> text(issue, "rule")).distinct().filter(rules::containsKey).forEach(rule -> named.addObject().put("key", rule).put("name", rules.get(rule)));
        if ("rules".equals(query.get("facets"))) {
            ArrayNode values = body.putArray("facets").addObject().put("property", "rules").putArray("values");
            found.stream().collect(Collectors.groupingBy(issue -> text(issue, "rule"), TreeMap::new, Collectors.counting())).forEach((rule, count) -> values.addObject().put("val", rule).put("count", count));
        }
        return body;
    }

    /** The files with what repairing them takes, for a measure of the whole effort. */
    synchronized Answer tree(String project, String metric) {
        Map<String, Long> minutes = new TreeMap<>();
        of(project).values().forEach(issue -> minutes.merge(text(issue, "component"), minutes(text(issue, "effort")), Long::sum));
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putObject("paging").put("pageIndex", 1).put("pageSize", 500).put("total", minutes.size());
        ArrayNode components = body.putArray("components");
        minutes.forEach((key, sum) -> components.addObject().put("key", key).put("path", path(project, key)).putArray("measures").addObject().put("metric", metric).put("value", String.valueOf(sum)));
        return Answer.ok(body);
    }

    private static long minutes(String effort) {
        return Stream.of(effort.split("(?<=d|h|min)")).filter(part -> !part.isEmpty())
            .mapToLong(part -> Long.parseLong(part.replaceAll("\\D", "")) * (part.endsWith("d") ? 480 : part.endsWith("h") ? 60 : 1)).sum();
    }

    private Map<String, ObjectNode> of(String project) {
        return issues.computeIfAbsent(project, ignored -> new LinkedHashMap<>());
    }

    private static String path(String project, String component) {
        return component.startsWith(project + ":") ? component.substring(project.length() + 1) : component;
    }

    private static String text(ObjectNode issue, String field) {
        return issue.path(field).asText("");
    }

    private static Instant date(String text) {
        return OffsetDateTime.parse(text, DATE).toInstant();
    }

    private static int number(String text) {
        return Integer.parseInt(text);
    }
}
