package io.tandem.debt.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tandem.debt.sync.SyncSettingsService.Input;
import io.tandem.debt.sync.model.SyncJob;
import io.tandem.testing.debt.DebtHouse;
import io.tandem.testing.rest.RestApi;
import io.tandem.testing.sync.SyncHouse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** SonarQube's recorded calls, and such as only look like them. The number is that of docs/features/connections.md. */
public class HookIntakeTest {
    private static final String SIGNATURE = "X-Sonar-Webhook-HMAC-SHA256";
    private final SyncHouse house = new SyncHouse();
    private final RestApi api = new RestApi(house::resources);

    @Before
    public void wishItAutomatic() {
        house.settings.save(DebtHouse.ADA, "DEMO", 0, new Input(true, null, null, null, null, null, null, null));
        house.clock.pass(Duration.between(house.clock.instant(), Instant.parse("2026-11-20T12:30:00Z")).toSeconds());
    }

    @After
    public void close() {
        house.close();
    }

    @Test
    public void b17_theRecordedCallsAreBelievedOverTheirRawBytes() throws IOException {
        for (String name : new String[] {"webhook-1-ok", "webhook-2-error"}) {
            JsonNode recorded = recording(name);
            assertThat(recorded.path("rawBody").asText()).as("written with an escape that a reader would lose").contains("\\u003d");
            byte[] raw = recorded.path("rawBody").asText().getBytes(StandardCharsets.UTF_8);
            assertThat(house.hooks.isSigned(1, raw, recorded.at("/headers/" + SIGNATURE).asText())).as(name).isTrue();
            byte[] rewritten = new ObjectMapper().writeValueAsBytes(new ObjectMapper().readTree(raw));
            assertThat(house.hooks.isSigned(1, rewritten, recorded.at("/headers/" + SIGNATURE).asText())).as("read and written again").isFalse();
        }
    }

    @Test
    public void b17_aSignedCallQueuesTheProjectOnceAndAnswersNothing() throws IOException {
        assertThat(call(1, recording("webhook-1-ok"))).isEqualTo(204);
        assertThat(house.jobs.listActive()).singleElement().returns("DEMO", SyncJob::projectKey);
        house.run.runAll();
        assertThat(call(1, recording("webhook-1-ok"))).as("the same again").isEqualTo(204);
        assertThat(house.jobs.listActive()).isEmpty();
        assertThat(call(1, recording("webhook-2-error"))).isEqualTo(204);
        assertThat(house.jobs.listActive()).hasSize(1);
    }

    @Test
    public void whoKnocksWithoutTheSecretLearnsNothing() throws IOException {
        JsonNode recorded = recording("webhook-1-ok");
        byte[] raw = recorded.path("rawBody").asText().getBytes(StandardCharsets.UTF_8);
        String right = recorded.at("/headers/" + SIGNATURE).asText();
        house.secrets.put(3L, "another secret of its own");
        String known = send(1, raw, "0".repeat(64)).text.replaceAll("\"traceId\":\"[^\"]*\"", "");
        for (RestApi.Answer answer : new RestApi.Answer[] {send(1, raw, null), send(1, raw, ""), send(1, raw, right + "0"), send(2, raw, right), send(3, raw, right), send(1, new byte[0], right)}) {
            assertThat(answer.status).isEqualTo(401);
            assertThat(answer.text.replaceAll("\"traceId\":\"[^\"]*\"", "")).isEqualTo(known);
        }
        assertThat(house.jobs.listActive()).isEmpty();
    }

    @Test
    public void theRightSignatureInCapitalsIsRight() throws IOException {
        JsonNode recorded = recording("webhook-1-ok");
        assertThat(send(1, recorded.path("rawBody").asText().getBytes(StandardCharsets.UTF_8), recorded.at("/headers/" + SIGNATURE).asText().toUpperCase(java.util.Locale.ROOT)).status).isEqualTo(204);
    }

    @Test
    public void whatIsOldUnknownNotWantedOrNonsenseComesToNothing() throws IOException {
        String body = "{\"taskId\":\"t1\",\"changedAt\":\"%s\",\"project\":{\"key\":\"%s\"}}";
        for (String signed : new String[] {String.format(body, "2026-11-18T12:00:00+0000", "acme:payments"), String.format(body, "2026-11-22T12:00:00+0000", "acme:payments"),
            String.format(body, "2026-11-20T12:25:37+0000", "acme:other"), String.format(body, "yesterday", "acme:payments"), "{}", "", "null", "[1,2]", "not JSON",
            "{\"taskId\":\"\",\"changedAt\":\"2026-11-20T12:25:37+0000\",\"project\":{\"key\":\"acme:payments\"}}"}) {
            assertThat(send(1, signed.getBytes(StandardCharsets.UTF_8), sign(signed)).status).as(signed).isEqualTo(204);
        }
        house.settings.save(DebtHouse.ADA, "DEMO", 1, new Input(false, null, null, null, null, null, null, null));
        String wanted = String.format(body, "2026-11-20T12:25:37+0000", "acme:payments");
        assertThat(send(1, wanted.getBytes(StandardCharsets.UTF_8), sign(wanted)).status).isEqualTo(204);
        assertThat(house.jobs.listActive()).isEmpty();
    }

    @Test
    public void moreThanACallCanBeIsNotTaken() {
        assertThat(send(1, new byte[(256 << 10) + 1], "x").status).isEqualTo(413);
        assertThat(api.as(Optional.empty()).send("POST hooks/sonarqube/abc", "application/json", new ByteArrayInputStream(new byte[0]), Map.of()).status).isIn(401, 404);
    }

    private int call(long connection, JsonNode recorded) {
        return send(connection, recorded.path("rawBody").asText().getBytes(StandardCharsets.UTF_8), recorded.at("/headers/" + SIGNATURE).asText()).status;
    }

    private RestApi.Answer send(long connection, byte[] body, String signature) {
        Map<String, String> headers = signature == null ? Map.of() : Map.of(SIGNATURE, signature);
        return api.as(Optional.empty()).send("POST hooks/sonarqube/" + connection, "application/json; charset=utf-8", new ByteArrayInputStream(body), headers);
    }

    private static String sign(String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SyncHouse.SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static JsonNode recording(String name) throws IOException {
        return new ObjectMapper().readTree(HookIntakeTest.class.getResourceAsStream("/recordings/sonarqube/" + name + ".json"));
    }
}
