package io.tandem.rest.support;

import io.tandem.shared.Actor;
import io.tandem.shared.ForbiddenException;
import io.tandem.shared.InvalidInputException;
import io.tandem.shared.NotFoundException;
import io.tandem.shared.NotLoggedInException;
import io.tandem.shared.Problem;
import io.tandem.shared.port.CurrentUser;
import io.tandem.shared.port.ProjectAccess;
import java.util.List;

/** The first lines of every call, in this order: who is it (401), may they see it (404), may they do it (403). */
public final class Guard {
    private final CurrentUser currentUser;
    private final ProjectAccess access;

    public Guard(CurrentUser currentUser, ProjectAccess access) {
        this.currentUser = currentUser;
        this.access = access;
    }

    /** @throws NotLoggedInException when nobody is logged in */
    public Actor authenticate() {
        return currentUser.find().orElseThrow(NotLoggedInException::new);
    }

    /** @throws InvalidInputException when no project is named; @throws NotFoundException when there is no such project or this person may not browse it */
    public void requireVisibleProject(Actor actor, String projectKey) {
        if (projectKey == null || projectKey.isBlank()) {
            throw new InvalidInputException(List.of(Problem.at("project", "project.missing")));
        }
        if (!access.maySeeProject(actor, projectKey)) {
            throw new NotFoundException(Problem.at("project", "project.unknown", projectKey));
        }
    }

    /** @throws NotFoundException when there is no such issue or this person may not see it */
    public void requireVisibleIssue(Actor actor, String issueKey) {
        if (issueKey == null || !access.maySeeIssue(actor, issueKey)) {
            throw new NotFoundException(Problem.at("issueKey", "issue.unknown", String.valueOf(issueKey)));
        }
    }

    /** @throws NotFoundException when the project cannot be seen; @throws ForbiddenException when it can, but not administered */
    public void requireProjectAdministrator(Actor actor, String projectKey) {
        requireVisibleProject(actor, projectKey);
        if (!access.mayAdministerProject(actor, projectKey)) {
            throw new ForbiddenException(Problem.of("project.administrator.needed", projectKey));
        }
    }

    /** @throws ForbiddenException unless this person is a system administrator */
    public void requireSystemAdministrator(Actor actor) {
        if (!access.isSystemAdministrator(actor)) {
            throw new ForbiddenException(Problem.of("system.administrator.needed"));
        }
    }
}
