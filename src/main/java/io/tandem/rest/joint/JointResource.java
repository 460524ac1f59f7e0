package io.tandem.rest.joint;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.tandem.joint.JointService;
import io.tandem.joint.model.JointRequest;
import io.tandem.joint.model.SectionKey;
import io.tandem.metric.FigureScopes;
import io.tandem.rest.support.Guard;
import io.tandem.shared.Actor;
import io.tandem.shared.DateRange;
import io.tandem.shared.port.ProjectAccess;
import io.tandem.shared.port.Texts;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The joint view of some projects. */
@Path("/joint")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class JointResource {
    private final Guard guard;
    private final ProjectAccess access;
    private final JointService joint;
    private final FigureScopes scopes;
    private final Texts texts;
    private final Clock clock;

    @Inject
    public JointResource(Guard guard, ProjectAccess access, JointService joint, FigureScopes scopes, Texts texts, Clock clock) {
        this.guard = guard;
        this.access = access;
        this.joint = joint;
        this.scopes = scopes;
        this.texts = texts;
        this.clock = clock;
    }

    @GET
    public JointAnswer read(@QueryParam("project") String project, @QueryParam("component") String component, @QueryParam("release") String release, @QueryParam("filter") String filter, @QueryParam("from") String from, @QueryParam("to") String to, @QueryParam("sections") String sections) {
        Actor viewer = guard.authenticate();
        List<String> projects = JointQuery.projects(scopes, viewer, project, filter);
        projects.forEach(key -> guard.requireVisibleProject(viewer, key));
        DateRange range = JointQuery.range(projects, from, to, LocalDate.now(clock));
        Set<SectionKey> wanted = JointQuery.sections(sections);
        JointRequest request = new JointRequest(viewer, projects, range, JointQuery.scope(scopes, viewer, projects, component, release, filter), wanted);
        return JointAnswer.of(joint.read(request), texts, key -> access.mayAdministerProject(viewer, key), access.isSystemAdministrator(viewer));
    }
}
