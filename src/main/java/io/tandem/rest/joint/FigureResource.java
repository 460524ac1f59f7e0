package io.tandem.rest.joint;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.tandem.joint.JointService;
import io.tandem.joint.model.JointRequest;
import io.tandem.joint.model.SectionKey;
import io.tandem.metric.FigureScopes;
import io.tandem.metric.api.Figure;
import io.tandem.rest.support.Guard;
import io.tandem.shared.Actor;
import io.tandem.shared.DateRange;
import io.tandem.shared.NotFoundException;
import io.tandem.shared.Problem;
import io.tandem.shared.port.Texts;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;

/** One figure with its inputs and what was left out. */
@Path("/figures")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class FigureResource {
    private final Guard guard;
    private final JointService joint;
    private final FigureScopes scopes;
    private final Texts texts;
    private final Clock clock;

    @Inject
    public FigureResource(Guard guard, JointService joint, FigureScopes scopes, Texts texts, Clock clock) {
        this.guard = guard;
        this.joint = joint;
        this.scopes = scopes;
        this.texts = texts;
        this.clock = clock;
    }

    @GET
    @Path("/{key}")
    public FigureAnswer read(@PathParam("key") String key, @QueryParam("project") String project, @QueryParam("from") String from, @QueryParam("to") String to,
                             @QueryParam("component") String component, @QueryParam("release") String release, @QueryParam("filter") String filter) {
        Actor viewer = guard.authenticate();
        List<String> projects = JointQuery.projects(scopes, viewer, project, filter);
        projects.forEach(known -> guard.requireVisibleProject(viewer, known));
        DateRange range = JointQuery.range(projects, from, to, LocalDate.now(clock));
        JointRequest request = new JointRequest(viewer, projects, range, JointQuery.scope(scopes, viewer, projects, component, release, filter), EnumSet.allOf(SectionKey.class));
        Figure figure = joint.read(request).sections().stream().flatMap(section -> section.figures().stream()).filter(known -> known.key().equals(key)).findFirst()
                .orElseThrow(() -> new NotFoundException(Problem.of("figure.unknown", key)));
        return FigureAnswer.of(figure, texts);
    }
}
