package io.tandem.testing.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tandem.rest.support.Answers;
import io.tandem.rest.support.FaultMapper;
import io.tandem.rest.support.Guard;
import io.tandem.rest.support.HttpRefusalMapper;
import io.tandem.rest.support.MalformedJsonMapper;
import io.tandem.rest.support.OncePerKey;
import io.tandem.rest.support.RefusalMapper;
import io.tandem.rest.support.WrongJsonMapper;
import io.tandem.shared.Actor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ResourceConfig;

/** The review API over a {@link ReviewHouse}, with the real JSON and the real error answers; apostrophes in bodies stand for quotation marks. */
public final class ReviewApi {
    private final ObjectMapper json = new ObjectMapper();
    private final ApplicationHandler server;
    private Optional<Actor> viewer = Optional.empty();

    public ReviewApi(ReviewHouse house) {
        Answers answers = new Answers(new Keys());
        Guard guard = new Guard(() -> viewer, house.town);
        ResourceConfig config = new ResourceConfig().register(JacksonFeature.withoutExceptionMappers());
        house.resources(guard, new OncePerKey(house.firstAnswers, house.transactions)).forEach(config::register);
        server = new ApplicationHandler(config.registerInstances(new RefusalMapper(answers), new MalformedJsonMapper(answers), new WrongJsonMapper(answers), new HttpRefusalMapper(answers), new FaultMapper(answers)));
    }

    /** The calls that follow are this person's; nobody's when empty. */
    public ReviewApi as(Optional<Actor> person) {
        viewer = person;
        return this;
    }

    public ReviewApi as(Actor person) {
        return as(Optional.of(person));
    }

    public Answer send(String method, String path, String body) {
        return send(method, path, body, Map.of());
    }

    public Answer send(String method, String path, String body, Map<String, String> headers) {
        ContainerRequest request = new ContainerRequest(URI.create("http://jira/rest/tandem/1.0/"), URI.create("http://jira/rest/tandem/1.0/" + path), method, null, new MapPropertiesDelegate(), null);
        request.header("Accept", "application/json, text/csv");
        headers.forEach(request::header);
        if (body != null) {
            request.header("Content-Type", "application/json");
            request.setEntityStream(new ByteArrayInputStream(body.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
        }
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            ContainerResponse response = server.apply(request, written).get();
            return new Answer(response.getStatus(), written.toString(StandardCharsets.UTF_8), response.getHeaderString("Location"));
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }

    /** What came back. */
    public final class Answer {
        public final int status;
        public final String text;
        public final String location;

        Answer(int status, String text, String location) {
            this.status = status;
            this.text = text;
            this.location = location;
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
}
