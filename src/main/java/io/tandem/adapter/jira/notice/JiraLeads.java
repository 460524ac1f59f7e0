package io.tandem.adapter.jira.notice;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import io.tandem.adapter.jira.JiraPeople;
import io.tandem.review.notice.port.Leads;
import io.tandem.shared.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The project's lead in Jira, and the pair that leads its working group. */
public final class JiraLeads implements Leads {
    private final ProjectManager projects;
    private final Function<String, List<Actor>> workingGroupLeads;

    /** @param workingGroupLeads the pair by project key */
    public JiraLeads(ProjectManager projects, Function<String, List<Actor>> workingGroupLeads) {
        this.projects = projects;
        this.workingGroupLeads = workingGroupLeads;
    }

    @Override
    public List<Actor> listLeads(String projectKey) {
        List<Actor> leads = new ArrayList<>(workingGroupLeads.apply(projectKey));
        Project project = projects.getProjectObjByKey(projectKey);
        if (project != null && project.getProjectLead() != null) {
            Actor lead = JiraPeople.actor(project.getProjectLead());
            if (leads.stream().noneMatch(lead::isSamePersonAs)) {
                leads.add(lead);
            }
        }
        return leads;
    }
}
