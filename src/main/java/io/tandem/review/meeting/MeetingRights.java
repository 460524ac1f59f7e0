package io.tandem.review.meeting;

import io.tandem.review.BoardService;
import io.tandem.shared.Actor;
import io.tandem.shared.ForbiddenException;
import io.tandem.shared.NotFoundException;
import io.tandem.shared.Problem;
import io.tandem.shared.port.ProjectAccess;

/** Who may read a project's meetings, and who chairs them. */
public final class MeetingRights {
    private final ProjectAccess access;
    private final BoardService boards;

    public MeetingRights(ProjectAccess access, BoardService boards) {
        this.access = access;
        this.boards = boards;
    }

    /** @throws NotFoundException when the project is missing or may not be seen */
    void requireReader(Actor actor, String projectKey) {
        if (!access.maySeeProject(actor, projectKey)) {
            throw new NotFoundException(Problem.at("project", "project.unknown", projectKey));
        }
    }

    boolean mayRead(Actor actor, String projectKey) {
        return access.maySeeProject(actor, projectKey);
    }

    /** Whoever holds a seat on the project's board, or administers the project. */
    public boolean mayChair(Actor actor, String projectKey) {
        return mayRead(actor, projectKey) && (access.mayAdministerProject(actor, projectKey)
                || boards.assemble(projectKey).seats().stream().anyMatch(seat -> seat.isHeldBy(actor)));
    }

    /** @throws ForbiddenException unless this person chairs the project's meetings */
    void requireChair(Actor actor, String projectKey) {
        if (!mayChair(actor, projectKey)) {
            throw new ForbiddenException(Problem.of("meeting.chair.needed", projectKey));
        }
    }
}
