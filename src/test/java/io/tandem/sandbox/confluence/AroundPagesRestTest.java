package io.tandem.sandbox.confluence;

import static io.tandem.sandbox.confluence.RunningConfluence.recording;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tandem.sandbox.confluence.RunningConfluence.Answer;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** Labels, content properties, spaces, people and search, as recorded. */
public class AroundPagesRestTest {
    private static final String CONTENT = "/rest/api/content/";
    private static RunningConfluence confluence;

    @BeforeClass
    public static void start() {
        confluence = new RunningConfluence();
    }

    @AfterClass
    public static void stop() throws Exception {
        confluence.close();
    }

    @Test
    public void labels_are_added_once_listed_and_removed() {
        String id = confluence.page("dev", "Labelled", "<p/>");
        String label = recording("labels-add").at("/request/body").toString();
        confluence.post("dev", CONTENT + id + "/label", label);
        Answer again = confluence.post("dev", CONTENT + id + "/label", label);
        JsonShape.assertSame(recording("labels-add").path("body"), again.json(), "labels");
        assertThat(again.json().path("size").asInt()).isEqualTo(1);
        assertThat(confluence.delete("dev", CONTENT + id + "/label?name=retrospective").status()).isEqualTo(204);
        assertThat(confluence.get("dev", CONTENT + id + "/label").json().path("size").asInt()).isZero();
        assertThat(confluence.delete("dev", CONTENT + id + "/label/retrospective").status()).isEqualTo(404);
    }

    @Test
    public void a_label_with_a_space_is_refused() {
        String id = confluence.page("dev", "Badly labelled", "<p/>");
        assertThat(confluence.post("dev", CONTENT + id + "/label", "[{\"prefix\":\"global\",\"name\":\"two words\"}]").status()).isEqualTo(400);
    }

    @Test
    public void properties_have_versions_of_their_own() {
        String id = confluence.page("dev", "With properties", "<p/>");
        Answer created = confluence.post("dev", CONTENT + id + "/property", recording("property-create").at("/request/body").toString());
        JsonShape.assertSame(recording("property-create").path("body"), created.json(), "property-create");
        Answer updated = confluence.put("dev", CONTENT + id + "/property/addon.publish", recording("property-update").at("/request/body").toString());
        JsonShape.assertSame(recording("property-update").path("body"), updated.json(), "property-update");
        assertThat(updated.json().at("/version/number").asInt()).isEqualTo(2);
        assertThat(updated.json().at("/value/hash").asText()).isEqualTo("sha256:cd34");
        assertThat(confluence.get("dev", CONTENT + id).json().at("/version/number").asInt()).as("the page's own version").isEqualTo(1);
    }

    @Test
    public void a_stale_or_doubled_property_is_a_conflict() {
        String id = confluence.page("dev", "Stale property", "<p/>");
        String property = "{\"key\":\"k\",\"value\":1}";
        confluence.post("dev", CONTENT + id + "/property", property);
        assertThat(confluence.post("dev", CONTENT + id + "/property", property).status()).isEqualTo(409);
        assertThat(confluence.put("dev", CONTENT + id + "/property/k", "{\"value\":2,\"version\":{\"number\":1}}").status()).isEqualTo(409);
        assertThat(confluence.put("dev", CONTENT + id + "/property/k", "{\"value\":2}").status()).as("without a version it may only create").isEqualTo(409);
    }

    @Test
    public void a_missing_property_is_answered_as_recorded() {
        String id = confluence.page("dev", "Without property", "<p/>");
        Answer missing = confluence.get("dev", CONTENT + id + "/property/none");
        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.json()).isEqualTo(recording("property-404").path("body"));
        assertThat(confluence.delete("dev", CONTENT + id + "/property/none").status()).isEqualTo(404);
    }

    @Test
    public void keys_and_values_of_properties_have_limits() {
        String id = confluence.page("dev", "Large property", "<p/>");
        assertThat(confluence.post("dev", CONTENT + id + "/property", "{\"key\":\"" + "k".repeat(256) + "\",\"value\":1}").status()).isEqualTo(400);
        assertThat(confluence.post("dev", CONTENT + id + "/property", "{\"key\":\"k\",\"value\":\"" + "v".repeat(32_768) + "\"}").status()).isEqualTo(413);
    }

    @Test
    public void spaces_are_listed_for_those_who_may_see_them() {
        assertThat(keys(confluence.get("ada", "/rest/api/space").json())).containsExactly("SEC", "TEAM");
        assertThat(keys(confluence.get("dev", "/rest/api/space").json())).containsExactly("TEAM");
        assertThat(keys(confluence.get("ghost", "/rest/api/space").json())).isEmpty();
        assertThat(confluence.get("dev", "/rest/api/space/SEC").status()).isEqualTo(404);
        assertThat(confluence.get("dev", "/rest/api/space/team").json().path("key").asText()).isEqualTo("TEAM");
    }

    @Test
    public void a_caller_learns_who_they_are() {
        JsonNode user = confluence.get("wei", "/rest/api/user/current").json();
        assertThat(user.path("username").asText()).isEqualTo("wei");
        assertThat(confluence.get("dev", "/rest/api/user?key=" + user.path("userKey").asText()).json().path("username").asText()).isEqualTo("wei");
    }

    @Test
    public void search_understands_a_useful_part_of_cql() {
        String id = confluence.page("dev", "Searchable Overview", "<p>needle</p>");
        confluence.post("dev", CONTENT + id + "/label", "[{\"name\":\"findme\"}]");
        assertThat(titles("space = TEAM and label = \"findme\"")).containsExactly("Searchable Overview");
        assertThat(titles("title ~ \"SEARCHABLE over*\" and type = page")).containsExactly("Searchable Overview");
        assertThat(titles("space in (TEAM, X) and title = \"searchable overview\"")).hasSize(1);
        assertThat(titles("text ~ needle and not (label = other or creator = wei)")).hasSize(1);
        assertThat(titles("space = SEC")).as("invisible").isEmpty();
        assertThat(titles("label in (architecture, decision) order by title desc")).containsExactly("Decision log", "Architecture overview");
    }

    @Test
    public void search_refuses_what_it_does_not_understand() {
        for (String bad : new String[] {"", "space =", "colour = red", "title ~ \"a:b\"", "space = TEAM and", "space = TEAM )"}) {
            assertThat(search(bad).status()).as(bad).isEqualTo(400);
        }
    }

    @Test
    public void a_query_with_raw_brackets_is_refused_before_anything_is_read() {
        assertThat(io.tandem.sandbox.confluence.RawHttp.status(confluence.product(), "/rest/api/content?spaceKey=TEAM&title=a[1]")).isEqualTo(400);
    }

    @Test
    public void the_host_plays_limits_and_outages() {
        confluence.product().faults().tooManyRequests("/rest/api", 5, 1);
        Answer limited = confluence.get("dev", "/rest/api/space");
        assertThat(limited.status()).isEqualTo(429);
        assertThat(limited.response().headers().firstValue("Retry-After")).contains("5");
        assertThat(confluence.get("dev", "/rest/api/space").status()).isEqualTo(200);
    }

    private static Answer search(String cql) {
        return confluence.get("dev", "/rest/api/content/search?cql=" + java.net.URLEncoder.encode(cql, java.nio.charset.StandardCharsets.UTF_8));
    }

    private static java.util.List<String> titles(String cql) {
        Answer answer = search(cql);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
        return answer.json().path("results").findValuesAsText("title").stream().toList();
    }

    private static java.util.List<String> keys(JsonNode page) {
        return page.path("results").findValuesAsText("key");
    }
}
