package io.tandem.rest.debt;

import io.tandem.shared.Actor;
import io.tandem.testing.debt.DebtHouse;
import io.tandem.testing.rest.RestApi;
import io.tandem.testing.rest.RestApi.Answer;
import io.tandem.testing.review.Keys;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.After;

/** The register's calls as rest.md has them; dev makes them unless a test says otherwise. */
abstract class DebtRest {
    final DebtHouse house = new DebtHouse();
    private final RestApi api = new RestApi(currentUser -> house.resources(currentUser, RestApi.once(), new Keys())).as(DebtHouse.DEV);

    @After
    public void close() {
        house.close();
    }

    final void as(Actor person) {
        api.as(person);
    }

    final void as(Optional<Actor> person) {
        api.as(person);
    }

    final List<String> titles(String path) {
        return send("GET", path, null).json().at("/values").findValuesAsText("title");
    }

    final Answer send(String method, String path, String body) {
        return api.send(method + " " + path, body);
    }

    final Answer send(String method, String path, String body, Map<String, String> headers) {
        return send(method, path, "application/json", body.replace('\'', '"').getBytes(StandardCharsets.UTF_8), headers);
    }

    final Answer send(String method, String path, String type, byte[] body, Map<String, String> headers) {
        return api.send(method + " " + path, type, new ByteArrayInputStream(body), headers);
    }

    final Answer sendCsv(String path, String text) {
        return send("POST", path, "text/csv", text.getBytes(StandardCharsets.UTF_8), Map.of());
    }
}
