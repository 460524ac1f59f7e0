package io.tandem.sandbox.gitlab;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the fake says to whom may read everything. */
final class GitLabAnswers {
    static final String VERSION = "18.6.0";

    private final String url;
    private final List<FakeProject> projects;
    private final Map<String, FakeProject> moved;

    /** @param moved former paths */
    GitLabAnswers(String url, List<FakeProject> projects, Map<String, FakeProject> moved) {
        this.url = url;
        this.projects = projects;
        this.moved = moved;
    }

    /** @param parts the decoded parts of the path after {@code /api/v4} */
    Reply answer(String rawPath, List<String> parts, Map<String, String> query) {
        if (parts.equals(List.of("version"))) {
            return Reply.json(200, Shapes.JSON.createObjectNode().put("version", VERSION).put("revision", "1a2b3c4d5e6"));
        }
        if (parts.equals(List.of("projects"))) {
            return page(rawPath, query, true, projects.stream().filter(project -> !project.isPrivate && contains(project, query.getOrDefault("search", ""))).map(FakeProject::describe).toList());
        }
        if (parts.size() < 2 || !parts.get(0).equals("projects")) {
            return Reply.error(404, "404 Not Found", null);
        }
        String key = parts.get(1);
        if (moved.containsKey(key)) {
            String rest = rawPath.substring(rawPath.indexOf("/projects/") + 10).replaceFirst("[^/]+", "");
            return Reply.message(301, "Moved").with("Location", url + "/api/v4/projects/" + moved.get(key).id + rest);
        }
        Optional<FakeProject> project = projects.stream().filter(one -> !one.isPrivate && (key.equalsIgnoreCase(one.path) || key.equals(String.valueOf(one.id)))).findFirst();
        return project.map(one -> answer(one, rawPath, parts.subList(2, parts.size()), query)).orElseGet(() -> Reply.recorded("error-404"));
    }

    private static boolean contains(FakeProject project, String text) {
        return (project.path + " " + project.name).toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }

    private Reply answer(FakeProject project, String rawPath, List<String> parts, Map<String, String> query) {
        if (parts.isEmpty()) {
            return Reply.json(200, project.describe());
        }
        return switch (parts.get(0)) {
            case "pipelines" -> pipelines(project, rawPath, parts, query);
            case "deployments" -> parts.size() == 2 ? one(project.deployments, "id", parts.get(1)) : page(rawPath, query, true, changed(project.deployments, query, deployments(query)));
            case "environments" -> environments(project, rawPath, parts, query);
            case "merge_requests" -> requests(project, rawPath, parts, query);
            case "repository" -> repository(project, rawPath, parts, query);
            case "dora", "vulnerabilities", "vulnerability_findings" -> Reply.recorded("vulnerabilities-403");
            default -> Reply.error(404, "404 Not Found", null);
        };
    }

    /** The list tells less than the single one. */
    private Reply pipelines(FakeProject project, String rawPath, List<String> parts, Map<String, String> query) {
        if (parts.size() == 2) {
            return one(project.pipelines, "id", parts.get(1));
        }
        List<ObjectNode> listed = changed(project.pipelines, query, has(query, "ref").and(has(query, "status"))).stream().map(node -> {
            ObjectNode shape = Shapes.of("pipelines-page1");
            shape.fieldNames().forEachRemaining(field -> shape.set(field, node.path(field)));
            return shape;
        }).toList();
        return page(rawPath, query, true, listed);
    }

    private static Predicate<JsonNode> deployments(Map<String, String> query) {
        return has(query, "status").and(node -> !query.containsKey("environment") || query.get("environment").equals(node.path("environment").path("name").asText()));
    }

    private Reply environments(FakeProject project, String rawPath, List<String> parts, Map<String, String> query) {
        List<ObjectNode> all = new ArrayList<>(project.environments.values());
        return parts.size() == 2 ? one(all, "id", parts.get(1)) : page(rawPath, query, true, all.stream().filter(has(query, "name")).toList());
    }

    private Reply requests(FakeProject project, String rawPath, List<String> parts, Map<String, String> query) {
        if (parts.size() == 3 && parts.get(2).equals("commits")) {
            List<ObjectNode> commits = project.commitsOfRequests.get(Long.parseLong(parts.get(1)));
            return commits == null ? Reply.message(404, "404 Not found") : page(rawPath, query, true, commits);
        }
        Predicate<JsonNode> isAsked = node -> query.getOrDefault("state", "all").equals("all") || query.get("state").equals(node.path("state").asText());
        return parts.size() == 2 ? one(project.requests, "iid", parts.get(1)) : page(rawPath, query, true, changed(project.requests, query, isAsked));
    }

    private Reply repository(FakeProject project, String rawPath, List<String> parts, Map<String, String> query) {
        if (project.isEmpty) {
            return Reply.message(404, "404 Repository Not Found");
        }
        if (parts.size() == 4 && parts.get(3).equals("diff")) {
            List<String> files = project.files.get(parts.get(2));
            return files == null ? Reply.message(404, "404 Commit Not Found") : page(rawPath, query, true, files.stream().map(file -> Shapes.JSON.createObjectNode()
                .put("diff", "@@ -1 +1 @@").put("new_path", file).put("old_path", file).put("new_file", false).put("renamed_file", false).put("deleted_file", false)).toList());
        }
        if (parts.size() == 3) {
            return one(project.commits, "id", parts.get(2));
        }
        Predicate<JsonNode> isInside = node -> isWithin(node, "committed_date", query.get("since"), query.get("until"));
        return page(rawPath, query, false, project.commits.stream().filter(isInside).sorted(Comparator.comparing((ObjectNode node) -> node.path("committed_date").asText()).reversed())
            .map(node -> query.getOrDefault("with_stats", "false").equals("true") ? node : node.deepCopy().without(List.of("stats"))).map(ObjectNode.class::cast).toList());
    }

    private static List<ObjectNode> changed(List<ObjectNode> all, Map<String, String> query, Predicate<JsonNode> isAsked) {
        Comparator<ObjectNode> order = Comparator.comparing((ObjectNode node) -> query.getOrDefault("order_by", "id").equals("updated_at") ? node.path("updated_at").asText("") : "")
            .thenComparing(node -> node.path("id").asLong());
        Stream<ObjectNode> found = List.copyOf(all).stream().filter(isAsked)
            .filter(node -> node.path("updated_at").isNull() || isWithin(node, "updated_at", query.get("updated_after"), query.get("updated_before")));
        return found.sorted("desc".equals(query.getOrDefault("sort", "desc")) ? order.reversed() : order).toList();
    }

    private static boolean isWithin(JsonNode node, String field, String from, String to) {
        Instant at = time(node.path(field).asText());
        return (from == null || !at.isBefore(time(from))) && (to == null || !at.isAfter(time(to)));
    }

    /** A plus sign that was not escaped has become a blank: the date is none. */
    private static Instant time(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException none) {
            throw new IllegalArgumentException(text);
        }
    }

    private static Predicate<JsonNode> has(Map<String, String> query, String field) {
        return node -> !query.containsKey(field) || query.get(field).equals(node.path(field).asText());
    }

    private static Reply one(List<ObjectNode> all, String field, String value) {
        return all.stream().filter(node -> node.path(field).asText().equals(value)).findFirst().map(node -> Reply.json(200, node)).orElseGet(() -> Reply.message(404, "404 Not found"));
    }

    private Reply page(String rawPath, Map<String, String> query, boolean isCounted, List<ObjectNode> all) {
        return new Paging(url + rawPath, query, isCounted).page(all);
    }
}
