package io.tandem.sandbox.jira.setup;

import io.tandem.sandbox.jira.model.ConstantRow;
import io.tandem.sandbox.jira.model.ConstantRow.Kind;
import io.tandem.sandbox.jira.model.ProjectRow;
import io.tandem.sandbox.jira.model.StatusRow;
import io.tandem.sandbox.jira.model.StatusRow.Category;
import io.tandem.sandbox.jira.store.JiraStore;
import io.tandem.sandbox.jira.workflow.WorkflowXml;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Statuses, types, priorities, resolutions, link types, roles and the standard workflow; asking for what is there already changes nothing. */
public final class Foundation {
    public static final String WORKFLOW = "Software development";
    /** The path of the standard workflow, in its order. */
    public static final List<String> STATUSES = List.of("Backlog", "Selected for Development", "In Progress", "In Review", "In Test", "Done");
    public static final List<String> ROLES = List.of("Administrators", "Project Managers", "Engineering Managers", "Architects", "Developers", "Viewers");
    private static final List<String> PRIORITIES = List.of("Highest", "High", "Medium", "Low", "Lowest");
    private static final List<String> RESOLUTIONS = List.of("Done", "Won't Do", "Duplicate", "Cannot Reproduce");
    private static final List<String> TYPES = List.of("Epic", "Story", "Task", "Bug", "Sub-task");
    /** Who holds which role in an ordinary project; {@code ghost} holds none. */
    private static final Map<String, List<String>> STANDARD_TEAM = Map.of(
        "Administrators", List.of("admin", "petra"), "Project Managers", List.of("petra"), "Engineering Managers", List.of("emil"), "Architects", List.of("ada"),
        "Developers", List.of("dev", "olga", "wei", "ada", "emil"), "Viewers", List.of("guest"));

    private final JiraStore store;

    public Foundation(JiraStore store) {
        this.store = store;
    }

    /** Makes whatever is missing. */
    public void lay() {
        store.transaction(() -> {
            layConstants();
            ROLES.forEach(store.roles()::role);
            layWorkflow();
            return null;
        });
    }

    private void layConstants() {
        for (int i = 0; i < STATUSES.size(); i++) {
            status(STATUSES.get(i), i < 2 ? Category.TO_DO : i == 5 ? Category.DONE : Category.IN_PROGRESS);
        }
        TYPES.forEach(name -> type(name, name.equals("Sub-task")));
        PRIORITIES.forEach(name -> named(Kind.PRIORITY, name));
        RESOLUTIONS.forEach(name -> named(Kind.RESOLUTION, name));
        linkType("Blocks", "is blocked by", "blocks");
        linkType("Relates", "relates to", "relates to");
        linkType("Duplicate", "is duplicated by", "duplicates");
        linkType("Cause", "is caused by", "causes");
    }

    private void layWorkflow() {
        if (store.desk().workflow(WORKFLOW).isEmpty()) {
            store.desk().saveWorkflow(WORKFLOW, WorkflowXml.standard(STATUSES.stream().map(name -> store.constants().status(name).orElseThrow()).toList()));
        }
    }

    public StatusRow status(String name, Category category) {
        return store.constants().status(name).orElseGet(() -> store.constants().createStatus(name, category));
    }

    public ConstantRow type(String name, boolean subTask) {
        return store.constants().find(Kind.TYPE, name).orElseGet(() -> store.constants().createType(name, subTask));
    }

    public ConstantRow named(Kind kind, String name) {
        return store.constants().find(kind, name).orElseGet(() -> store.constants().createNamed(kind, name));
    }

    public ConstantRow linkType(String name, String inward, String outward) {
        return store.constants().find(Kind.LINK, name).orElseGet(() -> store.constants().createLinkType(name, inward, outward));
    }

    /** Gives the demo users their usual roles in a project. {@code keyOf} tells a user's key by name. */
    public void staff(ProjectRow project, UnaryOperator<String> keyOf) {
        STANDARD_TEAM.forEach((role, names) -> store.roles().give(project.id(), role, names.stream().map(keyOf).collect(Collectors.toList())));
    }

    /** The name of an imported project's own workflow. */
    public static String openWorkflowName(String projectKey) {
        return projectKey + " workflow";
    }

    /** Writes an imported project's workflow anew: from each status its issues have to each other one, because real workflows do not come along with issues. */
    public void openWorkflow(ProjectRow project) {
        if (!project.workflow().equals(openWorkflowName(project.key()))) {
            return;
        }
        List<StatusRow> used = store.constants().statuses().stream().filter(status -> store.issues().count("where i.project_id = ? and i.status_id = ?", project.id(), status.id()) > 0)
            .sorted(Comparator.comparing(StatusRow::category)).toList();
        store.desk().saveWorkflow(project.workflow(), WorkflowXml.open(used.isEmpty() ? store.constants().statuses() : used));
    }
}
