package io.tandem.sandbox.confluence;

import static io.tandem.sandbox.confluence.RunningConfluence.pageJson;
import static io.tandem.sandbox.confluence.RunningConfluence.recording;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.tandem.sandbox.confluence.RunningConfluence.Answer;
import java.io.UncheckedIOException;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** Each recorded exchange about pages, and what the notes on them add, against the stand-in. */
public class ContentRestTest {
    private static final String CONTENT = "/rest/api/content";
    private static final String ALL = "?expand=version,space,body.storage,ancestors";
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
    public void creating_answers_200_with_version_1_in_the_recorded_shape() {
        Answer answer = confluence.post("dev", CONTENT, pageJson("Created", "<p>hello</p>", null));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/version/number").asInt()).isEqualTo(1);
        assertThat(answer.json().at("/version/by/username").asText()).isEqualTo("dev");
        assertThat(answer.json().at("/body/storage/value").asText()).isEqualTo("<p>hello</p>");
        assertShape("create-page", answer);
    }

    @Test
    public void a_page_without_parent_goes_below_the_home_page() {
        String id = confluence.page("dev", "Homeless", "<p/>");
        JsonNode page = confluence.get("dev", CONTENT + "/" + id + ALL).json();
        assertThat(page.at("/ancestors/0/title").asText()).isEqualTo("Team space Home");
    }

    @Test
    public void reading_unfolds_what_is_asked_for_and_names_the_rest() {
        String id = confluence.page("dev", "Readable", "<p>x</p>");
        assertShape("get-page", confluence.get("dev", CONTENT + "/" + id + ALL));
        JsonNode plain = confluence.get("dev", CONTENT + "/" + id).json();
        assertThat(plain.has("body")).isFalse();
        assertThat(plain.at("/_expandable/body").isMissingNode()).isFalse();
        assertThat(plain.at("/version/number").asInt()).as("unfolded by default").isEqualTo(1);
    }

    @Test
    public void updating_needs_the_next_version_number() {
        String id = confluence.page("dev", "Updated", "<p>1</p>");
        Answer answer = confluence.put("petra", CONTENT + "/" + id, pageJson("Updated", "<p>2</p>", 2).replace("\"number\":2", "\"number\":2,\"message\":\"weekly refresh\",\"minorEdit\":true"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/version/message").asText()).isEqualTo("weekly refresh");
        assertThat(answer.json().at("/version/minorEdit").asBoolean()).isTrue();
        assertThat(answer.json().at("/version/by/username").asText()).isEqualTo("petra");
        assertShape("update-page", answer);
        JsonNode old = confluence.get("dev", CONTENT + "/" + id + "?status=historical&version=1&expand=body.storage").json();
        assertThat(old.at("/body/storage/value").asText()).isEqualTo("<p>1</p>");
    }

    @Test
    public void a_stale_or_skipped_version_is_refused_as_recorded() {
        String id = confluence.page("dev", "Stale", "<p>1</p>");
        confluence.put("dev", CONTENT + "/" + id, pageJson("Stale", "<p>2</p>", 2));
        confluence.put("dev", CONTENT + "/" + id, pageJson("Stale", "<p>3</p>", 3));
        Answer stale = confluence.put("dev", CONTENT + "/" + id, pageJson("Stale", "<p>x</p>", 3));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.json()).isEqualTo(recording("error-409-version").path("body"));
        assertThat(confluence.put("dev", CONTENT + "/" + id, pageJson("Stale", "<p>x</p>", 5)).status()).isEqualTo(409);
    }

    @Test
    public void a_missing_version_is_a_bad_request() {
        String id = confluence.page("dev", "Versionless", "<p/>");
        Answer answer = confluence.put("dev", CONTENT + "/" + id, pageJson("Versionless", "<p>2</p>", null));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.message()).contains("No version supplied");
    }

    @Test
    public void two_saves_at_once_can_be_played() {
        String id = confluence.page("dev", "Locked", "<p/>");
        confluence.confluence().faults().optimisticLock(1);
        Answer answer = confluence.put("dev", CONTENT + "/" + id, pageJson("Locked", "<p>2</p>", 2));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json()).isEqualTo(recording("error-409-optimistic-lock").path("body"));
        assertThat(confluence.put("dev", CONTENT + "/" + id, pageJson("Locked", "<p>2</p>", 2)).status()).as("the next one works").isEqualTo(200);
    }

    @Test
    public void an_answer_can_be_lost_after_the_save() {
        confluence.confluence().faults().loseAnswerAfterSave(1);
        assertThatThrownBy(() -> confluence.post("dev", CONTENT, pageJson("Silent", "<p/>", null))).isInstanceOf(UncheckedIOException.class);
        assertThat(find("Silent").path("size").asInt()).isEqualTo(1);
    }

    @Test
    public void titles_are_unique_in_any_case_but_found_in_the_same_case_only() {
        confluence.page("dev", "Retrospective Sprint 42", "<p/>");
        Answer taken = confluence.post("dev", CONTENT, pageJson("retrospective sprint 42", "<p/>", null));
        assertThat(taken.status()).isEqualTo(400);
        assertThat(taken.message()).contains("A page with this title already exists");
        assertThat(find("retrospective sprint 42").path("size").asInt()).isZero();
        Answer same = confluence.post("dev", CONTENT, pageJson("Retrospective Sprint 42", "<p/>", null));
        assertThat(same.json()).isEqualTo(recording("error-400-title-exists").path("body"));
    }

    @Test
    public void finding_by_title_has_the_recorded_shape() {
        confluence.page("dev", "Findable [draft]", "<p/>");
        Answer found = confluence.get("dev", CONTENT + "?spaceKey=TEAM&title=Findable+%5Bdraft%5D&status=any&expand=version,ancestors,space,body.storage");
        assertShape("find-by-title", found);
        assertThat(found.json().path("size").asInt()).isEqualTo(1);
        Answer none = confluence.get("dev", CONTENT + "?spaceKey=TEAM&title=Nope");
        assertShape("find-by-title-none", none);
        assertThat(none.json().path("results")).isEmpty();
    }

    @Test
    public void titles_have_at_most_255_characters() {
        assertThat(confluence.post("dev", CONTENT, pageJson("t".repeat(255), "<p/>", null)).status()).isEqualTo(200);
        Answer answer = confluence.post("dev", CONTENT, pageJson("t".repeat(256), "<p/>", null));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json()).isEqualTo(recording("error-400-title-too-long").path("body"));
    }

    @Test
    public void malformed_storage_format_is_refused_and_nothing_is_saved() {
        Answer answer = confluence.post("dev", CONTENT, pageJson("Malformed", "<p><b>bold</p>", null));
        assertThat(answer.status()).isEqualTo(400);
        String recorded = recording("error-400-storage-xhtml").at("/body/message").asText();
        assertThat(answer.message()).startsWith(recorded);
        assertShape("error-400-storage-xhtml", answer);
        assertThat(find("Malformed").path("size").asInt()).isZero();
    }

    @Test
    public void missing_and_invisible_look_the_same() {
        Answer missing = confluence.get("dev", CONTENT + "/1");
        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.json()).isEqualTo(recording("error-404").path("body"));
        String secret = confluence.get("ada", CONTENT + "?spaceKey=SEC&title=Threat+model").json().at("/results/0/id").asText();
        assertThat(confluence.get("dev", CONTENT + "/" + secret).message()).isEqualTo(missing.message().replace("id=1", "id=" + secret));
        assertThat(confluence.get("dev", CONTENT + "?spaceKey=SEC&title=Threat+model").json().path("size").asInt()).isZero();
    }

    @Test
    public void writing_without_the_right_is_refused() {
        Answer answer = confluence.post("guest", CONTENT, pageJson("By a guest", "<p/>", null));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.json()).isEqualTo(recording("error-403").path("body"));
        String id = confluence.page("dev", "Not for guests", "<p/>");
        assertThat(confluence.put("guest", CONTENT + "/" + id, pageJson("Not for guests", "<p>x</p>", 2)).status()).isEqualTo(403);
        assertThat(confluence.delete("guest", CONTENT + "/" + id).status()).isEqualTo(403);
    }

    @Test
    public void nobody_is_asked_to_log_in() {
        assertThat(confluence.get(null, CONTENT + "/1").status()).isEqualTo(401);
    }

    @Test
    public void children_come_in_pages_linked_by_next() {
        String parent = confluence.page("dev", "Parent", "<p/>");
        for (int i = 0; i < 5; i++) {
            confluence.post("dev", CONTENT, pageJson("Child " + i, "<p/>", null).replace("{\"type\"", "{\"ancestors\":[{\"id\":" + parent + "}],\"type\""));
        }
        Answer first = confluence.get("dev", CONTENT + "/" + parent + "/child/page?limit=3&expand=version,space,ancestors,body.storage");
        assertShape("children-page", first);
        assertThat(first.json().path("size").asInt()).isEqualTo(3);
        Answer second = confluence.get("dev", first.json().at("/_links/next").asText());
        assertThat(second.json().at("/results/1/title").asText()).isEqualTo("Child 4");
        assertThat(second.json().at("/_links").has("next")).isFalse();
    }

    @Test
    public void an_update_without_ancestors_keeps_the_parent_and_with_them_moves_the_page() {
        String one = confluence.page("dev", "Parent one", "<p/>");
        String two = confluence.page("dev", "Parent two", "<p/>");
        confluence.put("dev", CONTENT + "/" + two, pageJson("Parent two", "<p/>", 2).replace("{\"type\"", "{\"ancestors\":[{\"id\":\"" + one + "\"}],\"type\""));
        JsonNode kept = confluence.put("dev", CONTENT + "/" + two, pageJson("Parent two", "<p>3</p>", 3)).json();
        assertThat(kept.at("/ancestors/1/title").asText()).isEqualTo("Parent one");
        Answer circle = confluence.put("dev", CONTENT + "/" + one, pageJson("Parent one", "<p/>", 2).replace("{\"type\"", "{\"ancestors\":[{\"id\":\"" + two + "\"}],\"type\""));
        assertThat(circle.status()).isEqualTo(400);
    }

    @Test
    public void deleting_moves_to_the_trash_and_frees_the_title() {
        String id = confluence.page("dev", "Trashed", "<p/>");
        assertThat(confluence.delete("dev", CONTENT + "/" + id).status()).isEqualTo(204);
        assertThat(confluence.get("dev", CONTENT + "/" + id).status()).isEqualTo(404);
        assertThat(confluence.get("dev", CONTENT + "/" + id + "?status=trashed").json().path("status").asText()).isEqualTo("trashed");
        assertThat(confluence.page("dev", "Trashed", "<p/>")).isNotEqualTo(id);
    }

    @Test
    public void odd_requests_are_answered_plainly() {
        assertThat(confluence.post("dev", CONTENT, "{").status()).isEqualTo(400);
        assertThat(confluence.post("dev", CONTENT, "{\"type\":\"comment\",\"title\":\"x\"}").status()).isEqualTo(400);
        assertThat(confluence.get("dev", CONTENT + "?start=x").status()).isEqualTo(400);
        assertThat(confluence.get("dev", "/rest/api/nothing").status()).isEqualTo(404);
        assertThat(confluence.delete("dev", CONTENT).status()).isEqualTo(405);
    }

    private static JsonNode find(String title) {
        return confluence.get("dev", CONTENT + "?spaceKey=TEAM&title=" + title.replace(" ", "+")).json();
    }

    private static void assertShape(String recording, Answer answer) {
        JsonNode recorded = recording(recording);
        assertThat(answer.status()).isEqualTo(recorded.path("status").asInt());
        JsonShape.assertSame(recorded.path("body"), answer.json(), recording);
    }
}
