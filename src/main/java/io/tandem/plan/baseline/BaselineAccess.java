package io.tandem.plan.baseline;

import io.tandem.shared.Actor;
import io.tandem.shared.ForbiddenException;
import io.tandem.shared.NotFoundException;
import io.tandem.shared.Problem;
import io.tandem.shared.port.ProjectAccess;
import java.util.List;

/** Whoever sees the project reads its baselines; those who lead it take, choose and delete them, as with the release buffer's plan. */
public final class BaselineAccess {
    /** The project roles that may change baselines; project administrators do, too. */
    static final List<String> LEADERS = List.of("Engineering Managers", "Project Managers");

    private final ProjectAccess projects;

    public BaselineAccess(ProjectAccess projects) {
        this.projects = projects;
    }

    boolean mayChange(Actor actor, String projectKey) {
        return projects.mayAdministerProject(actor, projectKey) || LEADERS.stream().anyMatch(role -> projects.isInRole(actor, projectKey, role));
    }

    boolean mayRead(Actor actor, String projectKey) {
        return projects.maySeeProject(actor, projectKey);
    }

    /** @throws NotFoundException when the project does not exist or is hidden from this person */
    void requireRead(Actor actor, String projectKey) {
        if (!mayRead(actor, projectKey)) {
            throw new NotFoundException(Problem.at("project", "project.unknown", projectKey));
        }
    }

    /** @throws ForbiddenException when this person may only read */
    void requireChange(Actor actor, String projectKey) {
        if (!mayChange(actor, projectKey)) {
            throw new ForbiddenException(Problem.of("baseline.forbidden", String.join(", ", LEADERS)));
        }
    }
}
