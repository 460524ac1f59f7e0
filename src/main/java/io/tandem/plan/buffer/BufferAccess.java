package io.tandem.plan.buffer;

import io.tandem.shared.Actor;
import io.tandem.shared.ForbiddenException;
import io.tandem.shared.NotFoundException;
import io.tandem.shared.Problem;
import io.tandem.shared.port.ProjectAccess;
import java.util.List;

/** Who may do what with a buffer: whoever sees the project reads; those who do the work write into the ledger, as into the debt register; those who lead it set the buffer up and make its plan. */
public final class BufferAccess {
    /** The project roles that write into the ledger; project administrators do, too. */
    static final List<String> WRITERS = List.of("Developers", "Architects", "Engineering Managers", "Project Managers");
    /** The project roles that set a buffer up; project administrators do, too. */
    static final List<String> LEADERS = List.of("Engineering Managers", "Project Managers");

    private final ProjectAccess projects;

    public BufferAccess(ProjectAccess projects) {
        this.projects = projects;
    }

    boolean mayDraw(Actor actor, String projectKey) {
        return isAny(actor, projectKey, WRITERS);
    }

    boolean mayPlan(Actor actor, String projectKey) {
        return isAny(actor, projectKey, LEADERS);
    }

    private boolean isAny(Actor actor, String projectKey, List<String> roles) {
        return projects.mayAdministerProject(actor, projectKey) || roles.stream().anyMatch(role -> projects.isInRole(actor, projectKey, role));
    }

    /** @throws NotFoundException when the project does not exist or is hidden from this person */
    void requireRead(Actor actor, String projectKey) {
        if (!projects.maySeeProject(actor, projectKey)) {
            throw new NotFoundException(Problem.at("project", "project.unknown", projectKey));
        }
    }

    /** @throws ForbiddenException when this person may read but not write into the ledger */
    void requireDraw(Actor actor, String projectKey) {
        if (!mayDraw(actor, projectKey)) {
            throw new ForbiddenException(Problem.of("buffer.forbidden.draw", String.join(", ", WRITERS)));
        }
    }

    /** @throws ForbiddenException when this person may not set the buffer up */
    void requirePlan(Actor actor, String projectKey) {
        if (!mayPlan(actor, projectKey)) {
            throw new ForbiddenException(Problem.of("buffer.forbidden.plan", String.join(", ", LEADERS)));
        }
    }
}
