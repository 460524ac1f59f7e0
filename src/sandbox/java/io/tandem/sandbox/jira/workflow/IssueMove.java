package io.tandem.sandbox.jira.workflow;

import com.opensymphony.workflow.loader.WorkflowDescriptor;
import io.tandem.sandbox.jira.model.IssueData;
import io.tandem.sandbox.jira.model.ProjectRow;
import io.tandem.sandbox.jira.service.Changes;
import io.tandem.sandbox.jira.store.JiraStore;
import java.util.List;
import java.util.Objects;
import java.util.function.LongFunction;

/** Moves an issue, with its sub-tasks, to another project: it keeps its status where the workflow there has it, and the components and versions of the same name. */
public final class IssueMove {
    private final JiraStore store;
    private final Changes changes;

    public IssueMove(JiraStore store, Changes changes) {
        this.store = store;
        this.changes = changes;
    }

    /** @return the issue as it is there; the same one when it is there already */
    public IssueData move(IssueData issue, ProjectRow target, String actor) {
        if (issue.projectId == target.id()) {
            return issue;
        }
        IssueData moved = changes.move(issue, inside(target, issue), actor);
        store.issues().list("where i.parent_key = ? and i.project_id = ?", moved.key(), issue.projectId).forEach(part -> move(part, target, actor));
        return moved;
    }

    private IssueData inside(ProjectRow target, IssueData issue) {
        IssueData next = issue.copy();
        next.projectId = target.id();
        next.projectKey = target.key();
        next.securityLevel = null;
        WorkflowDescriptor workflow = new Descriptors(store.desk()).load(target.workflow());
        boolean known = Descriptors.steps(workflow).stream().anyMatch(step -> Descriptors.statusId(step) == issue.statusId);
        next.statusId = known ? issue.statusId : Descriptors.statusId(Descriptors.steps(workflow).get(0));
        next.components = same(issue.components, id -> store.projects().component(id).flatMap(old -> store.projects().component(target.id(), old.name())).map(row -> row.id()).orElse(null));
        next.fixVersions = same(issue.fixVersions, id -> version(id, target));
        next.affectedVersions = same(issue.affectedVersions, id -> version(id, target));
        return next;
    }

    private Long version(long id, ProjectRow target) {
        return store.projects().version(id).flatMap(old -> store.projects().version(target.id(), old.name())).map(row -> row.id()).orElse(null);
    }

    private static List<Long> same(List<Long> ids, LongFunction<Long> there) {
        return new java.util.ArrayList<>(ids.stream().map(there::apply).filter(Objects::nonNull).toList());
    }
}
