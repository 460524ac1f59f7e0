package io.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tandem.it.support.RunningSandbox;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.After;
import org.junit.Test;

/** The joint view of a saved filter, of a component and of a release. */
public class JointScopesIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final RunningSandbox sandbox = RunningSandbox.get();
    private String filter;

    @After
    public void remove() {
        if (filter != null) {
            sandbox.call("petra", "DELETE", "/api/2/filter/" + filter, null);
        }
    }

    @Test
    public void aFiltersFiguresCountItsIssues() throws Exception {
        filter = save("Bugs in progress", "project = DEMO AND issuetype = Bug", false);
        JsonNode joint = get("petra", "/tandem/1.0/joint?filter=" + filter);
        assertThat(joint.get("projects")).extracting(JsonNode::asText).containsExactly("DEMO");
        JsonNode open = figure(joint, "workInProgress");
        assertThat(open.get("value").asInt()).isEqualTo(total("petra", "filter = " + filter + " AND issue in tandemFigure(\"workInProgress\", \"DEMO\", \"" + joint.get("from").asText() + "\", \"" + joint.get("to").asText() + "\")"));
        assertThat(open.get("value").asInt()).isEqualTo(open.get("drill").get("count").asInt()).isLessThan(figure(get("petra", "/tandem/1.0/joint?project=DEMO"), "workInProgress").get("value").asInt());
        assertThat(total("petra", open.get("drill").get("jql").asText())).isEqualTo(open.get("value").asInt());
    }

    @Test
    public void aFilterThatIsNotSharedDeletedBrokenOrNoFilterIsTheSameRefusal() throws Exception {
        filter = save("Mine alone", "project = DEMO", false);
        String refused = message(sandbox.call("emil", "GET", "/tandem/1.0/joint?filter=" + filter, null)).replace(filter, "N");
        String broken = save("Broken", "project = ", true);
        assertThat(message(sandbox.call("petra", "GET", "/tandem/1.0/joint?filter=" + broken, null)).replace(broken, "N")).isEqualTo(refused);
        sandbox.call("petra", "DELETE", "/api/2/filter/" + broken, null);
        assertThat(message(sandbox.call("petra", "GET", "/tandem/1.0/joint?filter=" + broken, null)).replace(broken, "N")).isEqualTo(refused);
        assertThat(message(sandbox.call("petra", "GET", "/tandem/1.0/joint?filter=x", null)).replace("x", "N")).contains("N");
    }

    @Test
    public void aComponentsFiguresCountItsIssues() throws Exception {
        String component = get("petra", "/api/2/project/DEMO/components").get(0).get("name").asText();
        JsonNode joint = get("petra", "/tandem/1.0/joint?project=DEMO&component=" + URLEncoder.encode(component, StandardCharsets.UTF_8));
        assertThat(joint.get("scope").get("component").asText()).isEqualTo(component);
        JsonNode done = figure(joint, "throughput");
        assertThat(total("petra", done.get("drill").get("jql").asText())).isEqualTo(done.get("drill").get("count").asInt());
        assertThat(done.get("drill").get("count").asInt()).isEqualTo(total("petra", "component = \"" + component + "\" AND issue in tandemFigure(\"throughput\", \"DEMO\", \"" + joint.get("from").asText() + "\", \"" + joint.get("to").asText() + "\")"));
    }

    @Test
    public void twoPartsAtOnceAreRefusedByName() {
        assertThat(sandbox.call("petra", "GET", "/tandem/1.0/joint?project=DEMO&component=A&release=B", null).body()).contains("\"component\"");
    }

    private String save(String name, String jql, boolean shared) throws IOException {
        HttpResponse<String> saved = sandbox.call("petra", "POST", "/api/2/filter", JSON.writeValueAsString(java.util.Map.of("name", name + " " + System.nanoTime(), "jql", jql, "shared", shared)));
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
        return JSON.readTree(saved.body()).get("id").asText();
    }

    private static String message(HttpResponse<String> answer) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        JsonNode error = JSON.readTree(answer.body()).get("errors").get(0);
        assertThat(error.get("field").asText()).isEqualTo("filter");
        return error.get("message").asText();
    }

    private static JsonNode figure(JsonNode joint, String key) {
        for (JsonNode section : joint.get("sections")) {
            for (JsonNode figure : section.get("figures")) {
                if (figure.get("key").asText().equals(key)) {
                    return figure;
                }
            }
        }
        throw new AssertionError(key);
    }

    private int total(String user, String jql) throws IOException {
        return get(user, "/api/2/search?maxResults=0&jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8)).get("total").asInt();
    }

    private JsonNode get(String user, String path) throws IOException {
        HttpResponse<String> answer = sandbox.call(user, "GET", path, null);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }
}
