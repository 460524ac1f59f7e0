package io.tandem.rest.connection;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tandem.connection.model.Health;
import io.tandem.connection.model.RatingModel;
import io.tandem.connection.model.TestReport;
import io.tandem.shared.port.Texts;
import java.util.List;

/** What a test found. A connection that does not work is a finding, not a failed request. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TestAnswer(Health health, String message, Server server, List<Project> projects) {
    /** What the server says of itself; a rating model only where it rates code. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Server(String version, RatingModel ratingModel) { }

    /** What was found about one pair. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Project(String projectKey, String component, String remoteKey, Health health, String message) { }

    static TestAnswer of(TestReport report, Texts texts) {
        Server server = report.server().map(info -> new Server(info.version(), info.model())).orElse(null);
        List<Project> projects = report.projects().stream().map(line -> new Project(line.mapping().projectKey(), line.mapping().component(), line.mapping().remoteKey(), line.health(), ConnectionAnswer.say(line.outcome(), texts))).toList();
        return new TestAnswer(report.health(), ConnectionAnswer.say(report.outcome(), texts), server, projects);
    }
}
