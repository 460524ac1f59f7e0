package io.tandem.debt;

import io.tandem.debt.model.DebtItem;
import io.tandem.shared.Actor;
import io.tandem.shared.ForbiddenException;
import io.tandem.shared.NotFoundException;
import io.tandem.shared.Problem;
import io.tandem.shared.Problems;
import io.tandem.shared.port.ProjectAccess;
import java.util.Comparator;
import java.util.List;

/** Who may do what in the register: whoever sees the project reads; the people who do the work and those who lead it write. */
public final class DebtAccess {
    /** The project roles whose members may write; project administrators may, too. */
    static final List<String> WRITERS = List.of("Developers", "Architects", "Engineering Managers", "Project Managers");

    private final ProjectAccess projects;

    public DebtAccess(ProjectAccess projects) {
        this.projects = projects;
    }

    public boolean mayRead(Actor actor, String projectKey) {
        return projects.maySeeProject(actor, projectKey);
    }

    public boolean mayWrite(Actor actor, String projectKey) {
        return projects.mayAdministerProject(actor, projectKey) || WRITERS.stream().anyMatch(role -> projects.isInRole(actor, projectKey, role));
    }

    /** @throws NotFoundException when the project does not exist or is hidden from this person */
    public void requireRead(Actor actor, String projectKey) {
        if (!mayRead(actor, projectKey)) {
            throw new NotFoundException(Problem.at("project", "project.unknown", projectKey));
        }
    }

    /** @throws NotFoundException as if the item did not exist, when its project is hidden from this person */
    public void requireRead(Actor actor, DebtItem item) {
        if (!mayRead(actor, item.facts().projectKey())) {
            throw missing(item.id());
        }
    }

    /** @throws io.tandem.shared.InvalidInputException when no project is named; @throws NotFoundException when it does not exist or is hidden from this person */
    public void requireProject(Actor actor, String projectKey) {
        new Problems().require(!Fields.isBlank(projectKey), "project", "debt.project.missing").throwIfAny();
        requireRead(actor, projectKey);
    }

    /**
     * @param item what was found by this number, or null
     * @throws NotFoundException  when nothing was, or it is hidden from this person
     * @throws ForbiddenException when they may only read
     */
    DebtItem requireWritable(Actor actor, long id, DebtItem item) {
        if (item == null) {
            throw missing(id);
        }
        requireRead(actor, item);
        requireWrite(actor, item.facts().projectKey());
        return item;
    }

    /** @throws ForbiddenException when this person may read but not write there */
    public void requireWrite(Actor actor, String projectKey) {
        if (!mayWrite(actor, projectKey)) {
            throw new ForbiddenException(Problem.of("debt.forbidden", String.join(", ", WRITERS)));
        }
    }

    /** The people who may own an item: those in the writing roles, by name. */
    List<Actor> listWriters(String projectKey) {
        return WRITERS.stream().flatMap(role -> projects.listInRole(projectKey, role).stream()).distinct()
            .sorted(Comparator.comparing(Actor::displayName, String.CASE_INSENSITIVE_ORDER)).toList();
    }

    public static NotFoundException missing(long id) {
        return new NotFoundException(Problem.of("debt.unknown", id));
    }
}
