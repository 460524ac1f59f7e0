package io.tandem.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tandem.sandbox.jira.model.IssueData;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The demo project's next release has a baseline, and its scope changed a little since: an issue turned out larger, another one came in. */
final class BaselineStory {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LARGER = 2;

    /** Changes an issue as somebody, as in Jira itself. */
    interface Edits {
        void edit(String user, String issueKey, ObjectNode fields) throws IOException, InterruptedException;
    }

    private final BufferStory.Calls calls;
    private final Edits edits;
    private final String project;

    BaselineStory(BufferStory.Calls calls, Edits edits, String project) {
        this.calls = calls;
        this.edits = edits;
        this.project = project;
    }

    /** @param issues the project's, the newest first; without the release there is no story */
    void tell(String release, List<IssueData> issues) throws IOException, InterruptedException {
        Optional<JsonNode> found = release(release);
        if (found.isPresent()) {
            long id = found.get().path("id").asLong();
            calls.send("petra", "POST", "/baselines", JSON.createObjectNode().put("project", project).put("release", id).put("name", "Plan agreed at the kick-off").put("comment", "Signed off by both sides."));
            first(issues, issue -> issue.fixVersions.contains(id) && issue.originalEstimate != null && issue.originalEstimate > 0).ifPresent(issue -> change("emil", issue, larger(issue)));
            first(issues, issue -> issue.fixVersions.isEmpty() && issue.originalEstimate != null && issue.timeSpent == null).ifPresent(issue -> change("petra", issue, into(release)));
        }
    }

    private Optional<JsonNode> release(String name) throws IOException, InterruptedException {
        for (JsonNode release : calls.send("petra", "GET", "/baselines?project=" + project, null).path("releases")) {
            if (release.path("name").asText().equals(name)) {
                return Optional.of(release);
            }
        }
        return Optional.empty();
    }

    private static Optional<IssueData> first(List<IssueData> issues, Predicate<IssueData> wanted) {
        return issues.stream().filter(wanted).findFirst();
    }

    private static ObjectNode larger(IssueData issue) {
        ObjectNode fields = JSON.createObjectNode();
        fields.putObject("timetracking").put("originalEstimateSeconds", issue.originalEstimate * LARGER);
        return fields;
    }

    private static ObjectNode into(String release) {
        ObjectNode fields = JSON.createObjectNode();
        fields.putArray("fixVersions").addObject().put("name", release);
        return fields;
    }

    private void change(String user, IssueData issue, ObjectNode fields) {
        try {
            edits.edit(user, issue.key(), fields);
        } catch (IOException problem) {
            throw new java.io.UncheckedIOException(problem);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
