package io.tandem.rest.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tandem.shared.NotLoggedInException;
import io.tandem.shared.TooLargeException;
import io.tandem.testing.pipeline.PipelineHouse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** GitLab's calls as they were recorded, and what others might send. */
public class GitLabHookResourceTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final PipelineHouse house = new PipelineHouse();
    private final GitLabHookResource hook = new GitLabHookResource(house.hooks);

    @Before
    public void moveToTheDayOfTheRecordings() {
        house.later(java.time.Duration.between(house.now(), Instant.parse("2026-10-05T10:00:00Z")));
    }

    @After
    public void close() {
        house.close();
    }

    @Test
    public void aPipelineThatEndedHasItsProjectRead() throws IOException {
        assertThat(send("webhook-pipeline", "key-1")).isEqualTo(200);
        assertThat(house.asked).singleElement().satisfies(pair -> assertThat(pair.remoteKey()).isEqualTo(PipelineHouse.KEY));
    }

    @Test
    public void aCallThatIsTriedAgainCountsOnce() throws IOException {
        send("webhook-pipeline", "key-1");
        send("webhook-pipeline", "key-1");
        assertThat(house.asked).hasSize(1);
        send("webhook-pipeline", "key-2");
        assertThat(house.asked).hasSize(2);
    }

    @Test
    public void withoutAKeyTheSameWordsCountOnceAndCallsThatFollowFromOneAnotherDoNot() throws IOException {
        send("webhook-pipeline", null);
        send("webhook-pipeline", null);
        send("webhook-system-push-recursion", null);
        assertThat(house.asked).as("both carry the same event number").hasSize(2);
    }

    @Test
    public void aPushIsOnlyAReasonToLook() throws IOException {
        JsonNode push = body("webhook-system-push-recursion");
        assertThat(push.path("commits").size()).isLessThan(push.path("total_commits_count").asInt());
        send("webhook-system-push-recursion", "key-1");
        assertThat(house.asked).hasSize(1);
    }

    @Test
    public void whoDoesNotKnowTheSecretGetsNoFurther() {
        assertThatThrownBy(() -> hook.take(house.connection, "wrong", "k", null, stream("{}"))).isInstanceOf(NotLoggedInException.class);
        assertThatThrownBy(() -> hook.take(house.connection, null, "k", null, stream("{}"))).isInstanceOf(NotLoggedInException.class);
        assertThatThrownBy(() -> hook.take(99, PipelineHouse.SECRET, "k", null, stream("{}"))).isInstanceOf(NotLoggedInException.class);
        assertThatThrownBy(() -> hook.take(99, "no connection has this secret", "k", null, stream("{}"))).isInstanceOf(NotLoggedInException.class);
    }

    @Test
    public void unknownEventsAndNonsenseAreAnsweredAndForgotten() {
        for (String text : new String[] {"{\"object_kind\":\"feature_flag\"}", "{\"event_name\":\"repository_update\"}", "[]", "", "no json", "{\"object_kind\":{\"a\":1}}", "null"}) {
            assertThat(hook.take(house.connection, PipelineHouse.SECRET, "k" + text.hashCode(), null, stream(text)).getStatus()).as(text).isEqualTo(200);
        }
        assertThat(house.asked).isEmpty();
    }

    @Test
    public void whatHasNotEndedAndWhatNobodyMappedIsNoReason() throws IOException {
        ObjectNode running = (ObjectNode) body("webhook-pipeline");
        ((ObjectNode) running.path("object_attributes")).put("status", "running");
        hook.take(house.connection, PipelineHouse.SECRET, "k1", null, stream(running.toString()));
        ObjectNode other = (ObjectNode) body("webhook-pipeline");
        ((ObjectNode) other.path("project")).put("path_with_namespace", "acme/other").put("id", 7);
        hook.take(house.connection, PipelineHouse.SECRET, "k2", null, stream(other.toString()));
        assertThat(house.asked).isEmpty();
    }

    @Test
    public void anOldCallSentAgainIsNoReason() throws IOException {
        house.later(java.time.Duration.ofDays(3));
        send("webhook-pipeline", "key-1");
        assertThat(house.asked).isEmpty();
    }

    @Test
    public void datesComeInThreeForms() {
        Instant nine = Instant.parse("2026-10-05T09:00:00Z");
        assertThat(GitLabCall.time("2026-10-05 09:00:00 UTC")).contains(nine);
        assertThat(GitLabCall.time("2026-10-05 11:00:00 +0200")).contains(nine);
        assertThat(GitLabCall.time("2026-10-05T09:00:00.000Z")).contains(nine);
        assertThat(GitLabCall.time("yesterday")).isEmpty();
    }

    @Test
    public void tenMegabytesAreTheMost() {
        byte[] large = new byte[(10 << 20) + 1];
        assertThatThrownBy(() -> hook.take(house.connection, PipelineHouse.SECRET, "k", null, new ByteArrayInputStream(large))).isInstanceOf(TooLargeException.class);
    }

    private int send(String recording, String key) throws IOException {
        return hook.take(house.connection, PipelineHouse.SECRET, key, "13792a34-cac6-4fda-95a8-c58e00a3954e", stream(body(recording).toString())).getStatus();
    }

    private static JsonNode body(String recording) throws IOException {
        try (InputStream file = GitLabHookResourceTest.class.getResourceAsStream("/gitlab/" + recording + ".json")) {
            return JSON.readTree(file).path("body");
        }
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
