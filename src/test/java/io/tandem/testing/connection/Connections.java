package io.tandem.testing.connection;

import io.tandem.connection.model.CodeMeasure;
import io.tandem.connection.model.CodeReading;
import io.tandem.connection.model.CodeSnapshot;
import io.tandem.connection.model.Connection;
import io.tandem.connection.model.ConnectionDraft;
import io.tandem.connection.model.ConnectionKind;
import io.tandem.connection.model.ConnectionState;
import io.tandem.connection.model.ProjectMapping;
import io.tandem.connection.model.QualityGate;
import io.tandem.connection.model.RatingModel;
import io.tandem.connection.model.Secret;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Connections with sound defaults. */
public final class Connections {
    public static final String TOKEN = "squ_token";

    private Connections() { }

    public static ConnectionDraft draft(String name, String baseUrl, ProjectMapping... mappings) {
        return new ConnectionDraft(name, ConnectionKind.SONARQUBE, baseUrl, null, Optional.of(new Secret(TOKEN)), Arrays.asList(mappings));
    }

    public static ConnectionDraft draftWithoutSecret(String name, String baseUrl, ProjectMapping... mappings) {
        return new ConnectionDraft(name, ConnectionKind.SONARQUBE, baseUrl, null, Optional.empty(), Arrays.asList(mappings));
    }

    public static Connection connection(String name, ProjectMapping... mappings) {
        return new Connection(0, 0, ConnectionKind.SONARQUBE, name, URI.create("https://sonar.example.com"), null, true, List.of(mappings), ConnectionState.untried());
    }

    public static CodeReading reading(String remoteKey, LocalDate day, Map<CodeMeasure, Double> values) {
        return reading(remoteKey, day, RatingModel.QUALITIES, values);
    }

    public static CodeReading reading(String remoteKey, LocalDate day, RatingModel model, Map<CodeMeasure, Double> values) {
        Instant analysed = day.atTime(LocalTime.of(3, 0)).toInstant(ZoneOffset.UTC);
        return new CodeReading(remoteKey, model, analysed, QualityGate.PASSED, values, Map.of(CodeMeasure.DEBT_RATIO, "sqale_debt_ratio"));
    }

    public static CodeSnapshot snapshot(String projectKey, LocalDate day, CodeReading reading) {
        return new CodeSnapshot(1, projectKey, null, day, day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), "https://sonar.example.com", null, reading);
    }
}
