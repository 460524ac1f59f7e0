package io.tandem.rest.joint;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.tandem.joint.JointService;
import io.tandem.joint.model.JointRequest;
import io.tandem.joint.model.JointScope;
import io.tandem.rest.support.Guard;
import io.tandem.shared.Actor;
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

/** The joint view of some projects. */
@Path("/joint")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class JointResource {
    private final Guard guard;
    private final ProjectAccess access;
    private final JointService joint;
    private final Texts texts;
    private final Clock clock;

    @Inject
    public JointResource(Guard guard, ProjectAccess access, JointService joint, Texts texts, Clock clock) {
        this.guard = guard;
        this.access = access;
        this.joint = joint;
        this.texts = texts;
        this.clock = clock;
    }

    @GET
    public JointAnswer read(@QueryParam("project") String project, @QueryParam("filter") String filter, @QueryParam("from") String from, @QueryParam("to") String to, @QueryParam("sections") String sections) {
        Actor viewer = guard.authenticate();
        List<String> projects = JointQuery.projects(project);
        projects.forEach(key -> guard.requireVisibleProject(viewer, key));
        JointRequest request = new JointRequest(viewer, projects, JointQuery.range(projects, filter, from, to, LocalDate.now(clock)), JointScope.WHOLE, JointQuery.sections(sections));
        return JointAnswer.of(joint.read(request), texts, key -> access.mayAdministerProject(viewer, key), access.isSystemAdministrator(viewer));
    }
}
