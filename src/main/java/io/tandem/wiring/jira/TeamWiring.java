package io.tandem.wiring.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import io.tandem.adapter.jira.team.ActionMatters;
import io.tandem.adapter.jira.team.BoardWorkingGroup;
import io.tandem.adapter.jira.team.DebtMatters;
import io.tandem.adapter.jira.team.JiraProjectRoles;
import io.tandem.adapter.jira.team.JiraWorkingWeeks;
import io.tandem.adapter.jira.team.ReviewMatters;
import io.tandem.adapter.store.team.AoTeamStore;
import io.tandem.debt.api.OpenDebts;
import io.tandem.metric.model.PersonCapacity;
import io.tandem.metric.port.Capacity;
import io.tandem.retro.api.OpenActions;
import io.tandem.review.api.OpenReviews;
import io.tandem.review.port.WorkingGroup;
import io.tandem.shared.port.AuditLog;
import io.tandem.shared.port.People;
import io.tandem.shared.port.ProjectAccess;
import io.tandem.shared.port.Stamps;
import io.tandem.shared.port.Texts;
import io.tandem.shared.port.Transactions;
import io.tandem.team.FillService;
import io.tandem.team.ResponsibilityService;
import io.tandem.team.StoredWorkingGroups;
import io.tandem.team.TeamReader;
import io.tandem.team.TeamService;
import io.tandem.team.api.WorkingGroups;
import io.tandem.team.port.ProjectRoles;
import io.tandem.team.port.TeamStore;
import io.tandem.team.port.WorkingWeeks;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Working groups. */
@Configuration(proxyBeanMethods = false)
public class TeamWiring {
    @Bean
    public TeamStore teamStore(ActiveObjects activeObjects, Stamps stamps) {
        return new StampedTeamStore(new AoTeamStore(activeObjects), stamps);
    }

    /** What the figures ask of the working group. */
    @Bean
    public Capacity groupCapacity(WorkingGroups groups) {
        return projectKey -> groups.listMembers(projectKey).stream().map(member -> new PersonCapacity(member.person().key(), member.capacity(), member.listAbsentDays())).toList();
    }

    @Bean
    public ProjectRoles projectRoles(ProjectRoleManager roles) {
        return new JiraProjectRoles(roles);
    }

    @Bean
    public WorkingWeeks workingWeeks(@Qualifier("jiraApplicationProperties") ApplicationProperties properties) {
        return new JiraWorkingWeeks(properties);
    }

    @Bean
    public WorkingGroups workingGroups(TeamStore store) {
        return new StoredWorkingGroups(store);
    }

    /** What the review's board asks of the working group. */
    @Bean
    public WorkingGroup boardWorkingGroup(WorkingGroups groups, People people) {
        return new BoardWorkingGroup(groups, people);
    }

    @Bean
    public TeamService teamService(TeamStore store, ProjectAccess access, People people, AuditLog audit, Transactions transactions) {
        return new TeamService(store, access, people, audit, transactions);
    }

    @Bean
    public FillService fillService(TeamService teams, ProjectRoles roles, ProjectAccess access, People people, Texts texts) {
        return new FillService(teams, roles, access, people, texts);
    }

    @Bean
    public TeamReader teamReader(ProjectAccess access, People people, ProjectRoles roles, WorkingWeeks weeks, Clock clock) {
        return new TeamReader(access, people, roles, weeks, clock);
    }

    @Bean
    public ResponsibilityService responsibilityService(TeamStore store, ProjectAccess access, OpenReviews reviews, IssueManager issues, OpenDebts debts, OpenActions actions, People people,
            Clock clock) {
        return new ResponsibilityService(store, access, List.of(new ReviewMatters(reviews, issues), new DebtMatters(debts), new ActionMatters(actions, people)), clock);
    }
}
