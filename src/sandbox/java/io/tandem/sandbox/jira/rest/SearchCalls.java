package io.tandem.sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tandem.sandbox.jira.Jira;
import io.tandem.sandbox.jira.jql.JqlException;
import io.tandem.sandbox.jira.jql.JqlParser;
import io.tandem.sandbox.jira.model.HistoryGroup;
import io.tandem.sandbox.jira.model.IssueData;
import io.tandem.sandbox.jira.service.Search;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** /rest/api/2/search: at most a thousand issues per answer, whatever was asked for; the answer says the number really used. */
final class SearchCalls {
    static final int CAP = 1000;
    private static final int USUAL = 50;
    private final Jira jira;

    SearchCalls(Jira jira) {
        this.jira = jira;
    }

    Answer handle(Call call) throws IOException {
        if (call.method().equals("POST")) {
            JsonNode body = call.body();
            return search(call, body.path("jql").asText(""), body.path("startAt").asInt(0), body.path("maxResults").asInt(USUAL), names(body.path("fields")), names(body.path("expand")));
        }
        return Answer.only(call, "GET", () -> search(call, call.parameter("jql", ""), call.number("startAt", 0), call.number("maxResults", USUAL), call.names("fields"), call.names("expand")));
    }

    private static Set<String> names(JsonNode list) {
        Set<String> names = new LinkedHashSet<>();
        list.forEach(name -> names.add(name.asText()));
        return names;
    }

    private Answer search(Call call, String jql, int start, int asked, Set<String> fields, Set<String> expand) {
        int max = asked < 0 ? CAP : Math.min(CAP, asked);
        try {
            Search.Found found = jira.search().page(JqlParser.parse(jql), jira.scopes().of(call.userKey()), Math.max(0, start), max);
            return Answer.ok(page(call, found, max, fields, expand.contains("changelog")));
        } catch (JqlException e) {
            throw new RestFailure(400, e.messages(), Map.of());
        }
    }

    private ObjectNode page(Call call, Search.Found found, int max, Set<String> fields, boolean changelog) {
        ObjectNode node = Json.object().put("expand", "schema,names").put("startAt", found.start()).put("maxResults", max).put("total", found.total());
        ArrayNode issues = node.putArray("issues");
        IssueJson json = new IssueJson(jira, call.userKey());
        List<Long> ids = found.issues().stream().map(issue -> issue.id).toList();
        Map<Long, List<HistoryGroup>> histories = changelog ? jira.store().history().of(ids) : Map.of();
        for (IssueData issue : found.issues()) {
            issues.add(json.issue(issue, fields, changelog ? histories.getOrDefault(issue.id, List.of()) : null));
        }
        return node;
    }
}
