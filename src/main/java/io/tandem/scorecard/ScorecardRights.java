package io.tandem.scorecard;

import io.tandem.scorecard.port.Assessors;
import io.tandem.shared.Actor;
import io.tandem.shared.ForbiddenException;
import io.tandem.shared.NotFoundException;
import io.tandem.shared.Problem;
import io.tandem.shared.port.ProjectAccess;
import java.util.EnumSet;
import java.util.Set;

/** Whoever sees the project reads its scorecards; those who write in its register of debt assess; its administrators say what is asked. */
public final class ScorecardRights {
    /** What somebody may do beside reading. */
    public enum Right { ASSESS, EDIT_CRITERIA }

    private final ProjectAccess access;
    private final Assessors assessors;

    public ScorecardRights(ProjectAccess access, Assessors assessors) {
        this.access = access;
        this.assessors = assessors;
    }

    Set<Right> list(Actor actor, String projectKey) {
        Set<Right> rights = EnumSet.noneOf(Right.class);
        if (assessors.mayAssess(actor, projectKey)) {
            rights.add(Right.ASSESS);
        }
        if (access.mayAdministerProject(actor, projectKey)) {
            rights.add(Right.EDIT_CRITERIA);
        }
        return rights;
    }

    /** @throws NotFoundException when there is no such project for this person */
    void requireReadable(Actor actor, String projectKey) {
        if (!access.maySeeProject(actor, projectKey)) {
            throw new NotFoundException(Problem.at("project", "project.unknown", projectKey));
        }
    }

    /** @throws NotFoundException as above; @throws ForbiddenException when they may only read */
    void requireAssessor(Actor actor, String projectKey) {
        requireReadable(actor, projectKey);
        if (!assessors.mayAssess(actor, projectKey)) {
            throw new ForbiddenException(Problem.of("scorecard.forbidden"));
        }
    }

    /** @throws NotFoundException as above; @throws ForbiddenException unless they administer the project */
    void requireAdministrator(Actor actor, String projectKey) {
        requireReadable(actor, projectKey);
        if (!access.mayAdministerProject(actor, projectKey)) {
            throw new ForbiddenException(Problem.of("project.administrator.needed", projectKey));
        }
    }
}
