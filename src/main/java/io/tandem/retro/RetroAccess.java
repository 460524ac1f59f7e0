package io.tandem.retro;

import io.tandem.retro.model.Retrospective;
import io.tandem.shared.Actor;
import io.tandem.shared.ForbiddenException;
import io.tandem.shared.NotFoundException;
import io.tandem.shared.Problem;
import io.tandem.shared.port.ProjectAccess;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Who may read a retrospective (whoever may browse the project) and who may write one (the people who work in it). */
public final class RetroAccess {
    /** The project roles whose members prepare, hold and publish retrospectives. */
    static final List<String> WRITERS = List.of("Project Managers", "Engineering Managers", "Architects", "Developers");
    private final ProjectAccess access;

    public RetroAccess(ProjectAccess access) {
        this.access = access;
    }

    boolean mayWrite(Actor actor, String projectKey) {
        return access.mayAdministerProject(actor, projectKey) || WRITERS.stream().anyMatch(role -> access.isInRole(actor, projectKey, role));
    }

    void requireReader(Actor actor, String projectKey) {
        if (!access.maySeeProject(actor, projectKey)) {
            throw new NotFoundException(Problem.at("project", "project.unknown", projectKey));
        }
    }

    void requireWriter(Actor actor, String projectKey) {
        requireReader(actor, projectKey);
        if (!mayWrite(actor, projectKey)) {
            throw new ForbiddenException(Problem.of("retro.writer.needed", String.join(", ", WRITERS)));
        }
    }

    /** Those of the issues that exist and that this person may see. */
    Set<String> listVisibleIssues(Actor actor, Collection<String> issueKeys) {
        return issueKeys.isEmpty() ? Set.of() : access.listVisibleIssues(actor, issueKeys);
    }

    Retrospective requireReader(Actor actor, Retrospective retrospective) {
        if (!access.maySeeProject(actor, retrospective.projectKey())) {
            throw new NotFoundException(Problem.of("retro.unknown", retrospective.id()));
        }
        return retrospective;
    }
}
