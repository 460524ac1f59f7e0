package io.tandem.rest.connection;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tandem.connection.model.RemoteProject;
import io.tandem.rest.support.Answers;
import io.tandem.rest.support.FaultMapper;
import io.tandem.rest.support.Guard;
import io.tandem.rest.support.HttpRefusalMapper;
import io.tandem.rest.support.MalformedJsonMapper;
import io.tandem.rest.support.OncePerKey;
import io.tandem.rest.support.RefusalMapper;
import io.tandem.rest.support.WrongJsonMapper;
import io.tandem.shared.Actor;
import io.tandem.shared.port.FirstAnswers;
import io.tandem.shared.port.ProjectAccess;
import io.tandem.shared.port.Texts;
import io.tandem.shared.port.Transactions;
import io.tandem.testing.connection.ConnectionWorld;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.Test;
import org.mockito.Mockito;

/** Every call of the connections, through the real JSON and the real error answers. */
public class ConnectionResourceTest {
    private static final String SOUND = "{'name':'Main','kind':'SONARQUBE','baseUrl':'https://sonar.example.com','secret':'squ_secret','mappings':[{'projectKey':'DEMO','remoteKey':'acme:payments'}]}";

    private final ConnectionWorld world = new ConnectionWorld();
    private final ObjectMapper json = new ObjectMapper();
    private final ApplicationHandler server = new ApplicationHandler(application());
    private Optional<Actor> viewer = Optional.of(ConnectionWorld.ADMIN);

    @Test
    public void whoMayDoWhat() {
        send("POST", "connections", SOUND);
        Object[][] matrix = {
            // call, body, nobody, dev, admin
            {"GET connections", null, 401, 403, 200},
            {"GET connections/1", null, 401, 403, 200},
            {"GET connections/99", null, 401, 403, 404},
            {"GET connections/abc", null, 404, 404, 404},
            {"GET connections/projects", null, 401, 403, 200},
            {"GET connections/projects/DEMO/components", null, 401, 403, 200},
            {"GET connections/allowed-hosts", null, 401, 403, 200},
            {"GET connections/1/suggestions", null, 401, 403, 200},
            {"GET connections/1/remote-projects?q=pay", null, 401, 403, 200},
            {"POST connections", SOUND.replace("Main", "Second").replace("acme:payments", "acme:other"), 401, 403, 201},
            {"POST connections", "{}", 401, 403, 400},
            {"POST connections/1/test", "{}", 401, 403, 200},
            {"POST connections/99/test", "{}", 401, 403, 404},
            {"POST connections/1/refresh", "{}", 401, 403, 202},
            {"PUT connections/allowed-hosts", "{'version':0,'entries':['sonar.example.com']}", 401, 403, 200},
            {"PUT connections/1", SOUND, 401, 403, 400},
            {"PUT connections/99", SOUND, 401, 403, 404},
            {"PUT connections/1", SOUND.replace("{'name", "{'version':1,'name"), 401, 403, 200},
            {"PUT connections/1", SOUND.replace("{'name", "{'version':1,'name"), 401, 403, 409},
            {"DELETE connections/1", null, 401, 403, 400},
            {"DELETE connections/1?version=1", null, 401, 403, 409},
            {"DELETE connections/1?version=2", null, 401, 403, 204},
        };
        for (Object[] line : matrix) {
            List<Optional<Actor>> people = Arrays.asList(Optional.empty(), Optional.of(ConnectionWorld.DEV), Optional.of(ConnectionWorld.ADMIN));
            for (int who = 0; who < people.size(); who++) {
                viewer = people.get(who);
                String[] call = ((String) line[0]).split(" ");
                Answer answer = send(call[0], call[1], (String) line[1]);
                assertThat(answer.status).as(line[0] + " by " + viewer + ": " + answer.text).isEqualTo(line[who + 2]);
            }
        }
    }

    @Test
    public void aPairMaySpeakOfAComponent() {
        Answer created = send("POST", "connections", SOUND.replace("'projectKey':'DEMO'", "'projectKey':'DEMO','component':'API'"));
        assertThat(created.json().at("/mappings/0/component").asText()).isEqualTo("API");
        assertThat(send("POST", "connections", SOUND).json().toString()).contains("connection.name.taken");
        assertThat(send("GET", "connections/projects/DEMO/components", null).text).contains("API").contains("Portal");
        assertThat(send("POST", "connections", SOUND.replace("Main", "Other").replace("'projectKey':'DEMO'", "'projectKey':'DEMO','component':'Gone'")).text).contains("mappings[0].component").contains("connection.mapping.component");
    }

    @Test
    public void aSuggestionSaysHowSureItIsAndWhy() {
        send("POST", "connections", SOUND.replace("'mappings':[{'projectKey':'DEMO','remoteKey':'acme:payments'}]", "'mappings':[]"));
        world.server.projects.add(new RemoteProject("acme:payments-platform", "Payments Platform"));
        Answer found = send("GET", "connections/1/suggestions", null);
        assertThat(found.json().at("/values/0/projectKey").asText()).isEqualTo("DEMO");
        assertThat(found.json().at("/values/0/score").asDouble()).isBetween(0.5, 1.0);
        assertThat(found.json().at("/values/0/reason").asText()).isNotEmpty();
    }

    @Test
    public void noAnswerEverHoldsTheSecret() {
        Answer created = send("POST", "connections", SOUND);
        assertThat(created.text).doesNotContain("squ_secret");
        assertThat(created.json().at("/hasSecret").asBoolean()).isTrue();
        assertThat(send("GET", "connections", null).text).doesNotContain("squ_secret");
        assertThat(send("GET", "connections/1", null).text).doesNotContain("squ_secret");
        assertThat(send("PUT", "connections/1", SOUND.replace("{'name", "{'version':9,'name")).text).as("a conflict shows the current state").doesNotContain("squ_secret").contains("\"current\"");
        assertThat(send("POST", "connections", SOUND.replace("'mappings'", "'mapings'")).text).doesNotContain("squ_secret");
        assertThat(send("POST", "connections", SOUND).text).doesNotContain("squ_secret");
    }

    @Test
    public void malformedBodiesAreNamed() {
        assertThat(send("POST", "connections", SOUND.replace("'name'", "'nam'")).codes()).containsExactly("json.field.unknown");
        assertThat(send("POST", "connections", SOUND.replace("SONARQUBE", "CHEESE")).codes()).containsExactly("json.value.wrong");
        assertThat(send("POST", "connections", SOUND.replace("{'projectKey':'DEMO','remoteKey':'acme:payments'}", "null")).fields()).containsExactly("mappings[0]");
        assertThat(send("POST", "connections", "{").status).isEqualTo(400);
        assertThat(send("POST", "connections", "null").status).isEqualTo(400);
        send("POST", "connections", SOUND);
        assertThat(send("POST", "connections/1/test", "").status).isEqualTo(400);
        assertThat(send("PUT", "connections/allowed-hosts", "{'version':0,'entries':['http://x', null]}").fields()).containsExactly("entries[0]");
    }

    @Test
    public void everyProblemIsToldAtOnceWithItsField() {
        Answer answer = send("POST", "connections", "{'kind':'SONARQUBE','baseUrl':'sonar','mappings':[{'projectKey':'NOPE','remoteKey':''}]}");
        assertThat(answer.fields()).containsExactlyInAnyOrder("name", "baseUrl", "mappings[0].projectKey", "mappings[0].remoteKey");
    }

    @Test
    public void aTestThatFailsIsAnAnswerAndASourceThatIsDownIsNot() {
        send("POST", "connections", SOUND);
        world.server.failsWith("connection.problem.starting");
        JsonNode found = send("POST", "connections/1/test", "{}").json();
        assertThat(found.at("/health").asText()).isEqualTo("FAILING");
        assertThat(found.at("/message").asText()).isEqualTo("tandem.connection.problem.starting[]");
        Answer down = send("GET", "connections/1/suggestions", null);
        assertThat(down.status).isEqualTo(503);
        assertThat(down.json().at("/errors/0/message").asText()).contains("tandem.connection.problem.starting");
    }

    private ResourceConfig application() {
        Texts texts = new Keys();
        Answers answers = new Answers(texts);
        ProjectAccess access = Mockito.mock(ProjectAccess.class);
        Mockito.when(access.isSystemAdministrator(ConnectionWorld.ADMIN)).thenReturn(true);
        Guard guard = new Guard(() -> viewer, access);
        OncePerKey once = new OncePerKey(Mockito.mock(FirstAnswers.class), new Transactions() {
            @Override
            public <T> T call(Supplier<T> work) {
                return work.get();
            }
        });
        ResourceConfig config = new ResourceConfig().register(JacksonFeature.withoutExceptionMappers());
        return config.registerInstances(new ConnectionResource(guard, once, world.service(), texts), new ConnectionToolsResource(guard, world.tester(), world.service(), world.hosts(), texts),
                new RefusalMapper(answers), new MalformedJsonMapper(answers), new WrongJsonMapper(answers), new HttpRefusalMapper(answers), new FaultMapper(answers));
    }

    private Answer send(String method, String path, String body) {
        ContainerRequest request = new ContainerRequest(URI.create("http://jira/rest/tandem/1.0/"), URI.create("http://jira/rest/tandem/1.0/" + path), method, null, new MapPropertiesDelegate(), null);
        request.header("Accept", "*/*");
        if (body != null) {
            request.header("Content-Type", "application/json");
            request.setEntityStream(new ByteArrayInputStream(body.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
        }
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            ContainerResponse response = server.apply(request, written).get();
            return new Answer(response.getStatus(), written.toString(StandardCharsets.UTF_8));
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }

    private final class Answer {
        private final int status;
        private final String text;

        Answer(int status, String text) {
            this.status = status;
            this.text = text;
        }

        JsonNode json() {
            try {
                return json.readTree(text);
            } catch (IOException broken) {
                throw new AssertionError(text, broken);
            }
        }

        List<String> fields() {
            return json().at("/errors").findValuesAsText("field");
        }

        List<String> codes() {
            return json().at("/errors").findValuesAsText("code");
        }
    }

    /** Texts as their keys, so that a test sees which was asked for. */
    private static final class Keys implements Texts {
        @Override
        public String get(String key, Object... arguments) {
            return key + Arrays.toString(arguments);
        }

        @Override
        public String get(Locale locale, String key, Object... arguments) {
            return get(key, arguments);
        }

        @Override
        public Locale locale() {
            return Locale.ENGLISH;
        }
    }
}
