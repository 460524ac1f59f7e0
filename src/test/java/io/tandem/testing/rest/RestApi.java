package io.tandem.testing.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tandem.rest.support.Answers;
import io.tandem.rest.support.AuthenticationFilter;
import io.tandem.rest.support.BodySizeFilter;
import io.tandem.rest.support.FaultMapper;
import io.tandem.rest.support.HttpRefusalMapper;
import io.tandem.rest.support.MalformedJsonMapper;
import io.tandem.rest.support.OncePerKey;
import io.tandem.rest.support.RefusalMapper;
import io.tandem.rest.support.UnreadableTextMapper;
import io.tandem.rest.support.WrongJsonMapper;
import io.tandem.shared.Actor;
import io.tandem.shared.port.CurrentUser;
import io.tandem.shared.port.FirstAnswers;
import io.tandem.shared.port.Transactions;
import io.tandem.testing.review.Keys;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ResourceConfig;

/** Some resources behind everything that stands before and after them in the product; apostrophes in bodies stand for quotation marks. */
public final class RestApi {
    private final ObjectMapper json = new ObjectMapper();
    private final ApplicationHandler server;
    private Optional<Actor> viewer = Optional.empty();

    /** @param resources makes the resources for whoever is the current user of a call */
    public RestApi(Function<CurrentUser, List<?>> resources) {
        Answers answers = new Answers(new Keys());
        ResourceConfig config = new ResourceConfig().register(JacksonFeature.withoutExceptionMappers());
        resources.apply(() -> viewer).forEach(config::register);
        server = new ApplicationHandler(config.registerInstances(new AuthenticationFilter(() -> viewer), new BodySizeFilter(), new RefusalMapper(answers), new MalformedJsonMapper(answers),
            new WrongJsonMapper(answers), new UnreadableTextMapper(answers), new HttpRefusalMapper(answers), new FaultMapper(answers)));
    }

    /** Repeated creation answered from memory, each call in no transaction. */
    public static OncePerKey once() {
        return new OncePerKey(new Remembered(), new Transactions() {
            @Override
            public <T> T call(Supplier<T> work) {
                return work.get();
            }
        });
    }

    /** The calls that follow are this person's; nobody's when empty. */
    public RestApi as(Optional<Actor> person) {
        viewer = person;
        return this;
    }

    public RestApi as(Actor person) {
        return as(Optional.of(person));
    }

    /** @param call method and path: {@code GET debts/1} */
    public Answer send(String call, String body) {
        return send(call, "application/json", body == null ? null : new ByteArrayInputStream(body.replace('\'', '"').getBytes(StandardCharsets.UTF_8)), Map.of());
    }

    public Answer send(String call, String type, InputStream body, Map<String, String> headers) {
        String[] words = call.split(" ", 2);
        ContainerRequest request = new ContainerRequest(URI.create("http://jira/rest/tandem/1.0/"), URI.create("http://jira/rest/tandem/1.0/" + words[1]), words[0], null, new MapPropertiesDelegate(), null);
        request.header("Accept", "*/*");
        headers.forEach(request::header);
        if (body != null) {
            request.header("Content-Type", type);
            request.setEntityStream(body);
        }
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            ContainerResponse response = server.apply(request, written).get();
            return new Answer(response, written.toString(StandardCharsets.UTF_8));
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(call, failed);
        }
    }

    /** What came back. */
    public final class Answer {
        public final int status;
        public final String text;
        public final String location;

        private final ContainerResponse response;

        Answer(ContainerResponse response, String text) {
            this.response = response;
            this.status = response.getStatus();
            this.text = text;
            this.location = response.getHeaderString("Location");
        }

        /** Null when there is none of this name. */
        public String header(String name) {
            return response.getHeaderString(name);
        }

        public JsonNode json() {
            try {
                return json.readTree(text);
            } catch (IOException broken) {
                throw new AssertionError(text, broken);
            }
        }

        public List<String> fields() {
            return json().at("/errors").findValuesAsText("field");
        }

        public List<String> codes() {
            return json().at("/errors").findValuesAsText("code");
        }
    }

    private static final class Remembered implements FirstAnswers {
        private final Map<String, Answer> answers = new HashMap<>();

        @Override
        public Optional<Answer> find(Actor actor, String key) {
            return Optional.ofNullable(answers.get(actor.key() + " " + key));
        }

        @Override
        public void keep(Actor actor, String key, Answer answer) {
            answers.put(actor.key() + " " + key, answer);
        }
    }
}
