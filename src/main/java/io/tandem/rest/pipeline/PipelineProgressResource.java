package io.tandem.rest.pipeline;

import com.atlassian.plugins.rest.api.security.annotation.SystemAdminOnly;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.tandem.connection.pipeline.PipelineProgress;
import io.tandem.connection.pipeline.model.PipelineCursor;
import io.tandem.rest.support.Guard;
import io.tandem.shared.port.Texts;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;

/** How far each kind of thing of each remote project has been read, and why not further. */
@Path("/connections/{id: \\d{1,9}}/pipelines")
@Produces(MediaType.APPLICATION_JSON)
@SystemAdminOnly
public final class PipelineProgressResource {
    private final Guard guard;
    private final PipelineProgress progress;
    private final Texts texts;

    @Inject
    public PipelineProgressResource(Guard guard, PipelineProgress progress, Texts texts) {
        this.guard = guard;
        this.progress = progress;
        this.texts = texts;
    }

    /** Times are ISO-8601 in UTC; {@code changedUpTo} is the server's own. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(String remoteKey, String kind, String changedUpTo, String readAt, String failingSince, String message) { }

    /** One line for each. */
    public record Answer(List<Line> values) { }

    @GET
    public Answer list(@PathParam("id") long id) {
        return new Answer(progress.list(guard.authenticate(), id).stream().map(this::line).toList());
    }

    private Line line(PipelineCursor cursor) {
        String message = cursor.failure() == null ? null : texts.get("tandem." + cursor.failure().code(), cursor.failure().arguments().toArray());
        return new Line(cursor.pair().remoteKey(), cursor.kind().name(), text(cursor.changedUpTo()), text(cursor.readAt()), text(cursor.failingSince()), message);
    }

    private static String text(Instant instant) {
        return instant == null ? null : instant.toString();
    }
}
