package io.tandem.adapter.connector.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tandem.adapter.connector.confluence.Wire.Method;
import io.tandem.adapter.connector.confluence.Wire.Reply;
import io.tandem.wiki.port.WikiFailureException;
import io.tandem.wiki.port.WikiFailureException.Kind;
import io.tandem.wiki.port.WikiPages.LivePage;
import io.tandem.wiki.port.WikiPages.NewPage;
import io.tandem.wiki.port.WikiPages.PageMark;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** Our client against what Confluence really answers (src/test/resources/confluence). */
public class ConfluencePagesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T09:30:00Z"), ZoneOffset.UTC);
    private final Deque<Reply> replies = new ArrayDeque<>();
    private final List<String> requests = new ArrayList<>();
    private final List<JsonNode> bodies = new ArrayList<>();
    private final ConfluencePages pages = new ConfluencePages(this::send, CLOCK);

    private Reply send(Method method, String path, String body) {
        requests.add(method + " " + path);
        try {
            bodies.add(body == null ? null : JSON.readTree(body));
        } catch (IOException malformed) {
            throw new AssertionError(malformed);
        }
        return replies.remove();
    }

    @Test
    public void readsAPage() {
        recorded("get-page");
        assertThat(pages.find("3604482")).contains(new LivePage("3604482", "TEAM", "Retrospective Sprint 42", 3, "<p>hello</p>", "https://confluence.example.com/display/TEAM/Retrospective+Sprint+42"));
    }

    @Test
    public void aPageThatIsGoneOrHiddenIsNone() {
        recorded("error-404");
        assertThat(pages.find("1")).isEmpty();
    }

    @Test
    public void findsATitleWithCharactersThatMustBeEncoded() {
        recorded("find-by-title");
        pages.findByTitle("TEAM", "[1.0] a/b #2 ü + %");
        assertThat(requests).first().asString().contains("title=%5B1.0%5D%20a%2Fb%20%232%20%C3%BC%20%2B%20%25").doesNotContain(" a");
    }

    @Test
    public void findsATitleInAnotherCaseBySearching() {
        recorded("find-by-title-none");
        recorded("find-by-title");
        recorded("get-page");
        assertThat(pages.findByTitle("TEAM", "RETROSPECTIVE: sprint 42 ").isPresent()).isFalse();
        replies.clear();
        recorded("find-by-title-none");
        recorded("find-by-title");
        recorded("get-page");
        assertThat(pages.findByTitle("TEAM", "retrospective SPRINT 42")).map(LivePage::id).contains("3604482");
        assertThat(requests.get(requests.size() - 2)).contains("/rest/api/content/search").doesNotContain("%3A");
    }

    @Test
    public void createsBelowItsParent() {
        recorded("create-page");
        LivePage created = pages.create(new NewPage("TEAM", "65551", "Retrospective Sprint 42", "<p>hello</p>"));
        assertThat(created.version()).isEqualTo(1);
        assertThat(bodies.get(0).path("ancestors").path(0).path("id").asText()).isEqualTo("65551");
        assertThat(bodies.get(0).path("body").path("storage").path("representation").asText()).isEqualTo("storage");
    }

    @Test
    public void updatesWithTheNextVersionAndKeepsTitleAndPlace() {
        recorded("get-page");
        LivePage read = pages.find("3604482").orElseThrow();
        recorded("update-page");
        assertThat(pages.update(read, "<p>v4</p>", "by Tandem").version()).isEqualTo(4);
        JsonNode sent = bodies.get(1);
        assertThat(sent.path("version").path("number").asInt()).isEqualTo(4);
        assertThat(sent.path("version").path("minorEdit").asBoolean()).isTrue();
        assertThat(sent.path("title").asText()).isEqualTo(read.title());
        assertThat(sent.has("ancestors")).isFalse();
    }

    @Test
    public void notesOnThePageAreMadeOnceAndThenChanged() {
        recorded("property-404");
        recorded("property-create");
        pages.saveMark("3604482", new PageMark("r", 1, List.of("one")));
        assertThat(requests.get(1)).isEqualTo("POST /rest/api/content/3604482/property");
        recorded("property-create");
        recorded("property-create");
        recorded("property-update");
        pages.saveMark("3604482", new PageMark("r", 2, List.of("one")));
        assertThat(bodies.get(bodies.size() - 1).path("version").path("number").asInt()).isEqualTo(2);
    }

    @Test
    public void everyRefusalHasItsKind() {
        assertThat(kindOf("error-409-version")).isEqualTo(Kind.CONFLICT);
        assertThat(kindOf("error-409-optimistic-lock")).isEqualTo(Kind.CONFLICT);
        assertThat(kindOf("error-400-title-exists")).isEqualTo(Kind.TITLE_TAKEN);
        assertThat(kindOf("error-400-title-too-long")).isEqualTo(Kind.REFUSED);
        assertThat(kindOf("error-400-storage-xhtml")).isEqualTo(Kind.REFUSED);
        assertThat(kindOf("error-403")).isEqualTo(Kind.FORBIDDEN);
        assertThat(kindOf("error-404")).isEqualTo(Kind.NOT_FOUND);
        assertThat(kindOf("error-429-rate-limit")).isEqualTo(Kind.BUSY);
        assertThat(kindOf(new Reply(503, "<html>proxy</html>", Optional.empty()))).isEqualTo(Kind.DOWN);
        assertThat(kindOf(new Reply(302, "", Optional.empty()))).isEqualTo(Kind.DOWN);
        assertThat(kindOf(new Reply(401, "", Optional.empty()))).isEqualTo(Kind.LEAVE_NEEDED);
        assertThat(kindOf(new Reply(200, "<html>Log in</html>", Optional.empty()))).isEqualTo(Kind.NO_ANSWER);
        assertThat(kindOf(new Reply(500, "{\"message\":\"A page already exists with the title X\"}", Optional.empty()))).isEqualTo(Kind.TITLE_TAKEN);
    }

    @Test
    public void messagesLoseTheirJavaNames() {
        recorded("error-400-storage-xhtml");
        assertThat(failure()).hasMessageStartingWith("Error parsing xhtml").hasMessageNotContaining("com.atlassian");
    }

    @Test
    public void retryAfterIsSecondsOrADateAndNeverNonsense() {
        assertThat(pauseOf("5")).contains(Duration.ofSeconds(5));
        assertThat(pauseOf("Fri, 20 Nov 2026 09:31:00 GMT")).contains(Duration.ofMinutes(1));
        assertThat(pauseOf("Fri, 20 Nov 2026 09:00:00 GMT")).contains(Duration.ZERO);
        assertThat(pauseOf("soon")).contains(Duration.ZERO);
        assertThat(pauseOf("999999999")).contains(Duration.ofHours(6));
    }

    private Optional<Duration> pauseOf(String retryAfter) {
        replies.add(new Reply(429, "{}", Optional.of(retryAfter)));
        return failure().pause();
    }

    private Kind kindOf(String recording) {
        recorded(recording);
        return failure().kind();
    }

    private Kind kindOf(Reply reply) {
        replies.add(reply);
        return failure().kind();
    }

    private WikiFailureException failure() {
        return catchThrowableOfType(() -> pages.create(new NewPage("TEAM", "", "x", "<p/>")), WikiFailureException.class);
    }

    private void recorded(String name) {
        try (InputStream file = getClass().getResourceAsStream("/confluence/" + name + ".json")) {
            JsonNode recording = JSON.readTree(file);
            replies.add(new Reply(recording.path("status").asInt(), recording.path("body").toString(), Optional.ofNullable(recording.path("headers").path("retry-after").asText(null))));
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }
}
