package io.tandem.wiring.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.util.UserManager;
import io.tandem.adapter.jira.debt.JiraLinkedIssues;
import io.tandem.adapter.jira.debt.JiraProjectParts;
import io.tandem.adapter.store.debt.AoDebtGraph;
import io.tandem.adapter.store.debt.AoDebtSettings;
import io.tandem.adapter.store.debt.AoDebtStore;
import io.tandem.debt.DebtAccess;
import io.tandem.debt.DebtBulk;
import io.tandem.debt.DebtFigures;
import io.tandem.debt.DebtHistory;
import io.tandem.debt.DebtImport;
import io.tandem.debt.DebtInputReader;
import io.tandem.debt.DebtIssues;
import io.tandem.debt.DebtNeighbours;
import io.tandem.debt.DebtQueryReader;
import io.tandem.debt.DebtReader;
import io.tandem.debt.DebtRegister;
import io.tandem.debt.DebtService;
import io.tandem.debt.DebtSettingsService;
import io.tandem.debt.DebtTrail;
import io.tandem.debt.DebtWriter;
import io.tandem.debt.StoredOpenDebts;
import io.tandem.debt.api.DebtOverview;
import io.tandem.debt.api.OpenDebts;
import io.tandem.debt.port.DebtGraph;
import io.tandem.debt.port.DebtListener;
import io.tandem.debt.port.DebtSettingsStore;
import io.tandem.debt.port.DebtStore;
import io.tandem.debt.port.LinkedIssues;
import io.tandem.debt.port.ProjectParts;
import io.tandem.shared.port.AuditLog;
import io.tandem.shared.port.AuditTrail;
import io.tandem.shared.port.People;
import io.tandem.shared.port.ProjectAccess;
import io.tandem.shared.port.Transactions;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The debt register. */
@Configuration(proxyBeanMethods = false)
public class DebtWiring {
    @Bean
    public DebtStore debtStore(ActiveObjects activeObjects) {
        return new AoDebtStore(activeObjects);
    }

    @Bean
    public DebtGraph debtGraph(ActiveObjects activeObjects) {
        return new AoDebtGraph(activeObjects);
    }

    /** Every listener there is hears of every change. */
    @Bean
    public DebtWriter debtWriter(DebtStore store, DebtGraph graph, AuditLog audit, ObjectProvider<DebtListener> listeners) {
        return new DebtWriter(store, graph, new DebtTrail(audit), listeners.orderedStream().toList());
    }

    @Bean
    public DebtQueryReader debtQueryReader(ProjectParts parts, People people, DebtReader reader) {
        return new DebtQueryReader(parts, people, reader);
    }

    @Bean
    public ProjectParts debtProjectParts(ProjectManager projects) {
        return new JiraProjectParts(projects);
    }

    @Bean
    public LinkedIssues debtLinkedIssues(IssueManager issues, PermissionManager permissions, @Qualifier("jiraUserManager") UserManager users) {
        return new JiraLinkedIssues(issues, permissions, users);
    }

    @Bean
    public DebtAccess debtAccess(ProjectAccess projects) {
        return new DebtAccess(projects);
    }

    @Bean
    public DebtReader debtReader(LinkedIssues issues, ProjectParts parts, Clock clock) {
        return new DebtReader(issues, parts, clock);
    }

    @Bean
    public DebtRegister debtRegister(DebtStore store, ProjectParts parts, DebtAccess access, DebtReader reader, DebtQueryReader queries, DebtSettingsStore settings) {
        return new DebtRegister(store, parts, access, reader, queries, settings);
    }

    @Bean
    public DebtInputReader debtInputReader(ProjectParts parts, People people, LinkedIssues issues, DebtGraph graph) {
        return new DebtInputReader(parts, people, issues, graph);
    }

    @Bean
    public DebtService debtService(DebtStore store, DebtAccess access, DebtReader reader, DebtInputReader inputs, DebtWriter writer, Transactions transactions, Clock clock) {
        return new DebtService(store, access, reader, inputs, writer, transactions, clock);
    }

    @Bean
    public DebtBulk debtBulk(DebtStore store, DebtAccess access, DebtReader reader, DebtInputReader inputs, DebtWriter writer, Transactions transactions, Clock clock) {
        return new DebtBulk(store, access, reader, inputs, writer, transactions, clock);
    }

    @Bean
    public DebtHistory debtHistory(DebtStore store, DebtAccess access, AuditTrail trail, ProjectAccess projects, People people) {
        return new DebtHistory(store, access, trail, projects, people);
    }

    @Bean
    public DebtNeighbours debtNeighbours(DebtStore store, DebtGraph graph, DebtAccess access, DebtReader reader) {
        return new DebtNeighbours(store, graph, access, reader);
    }

    @Bean
    public DebtSettingsStore debtSettingsStore(ActiveObjects activeObjects) {
        return new AoDebtSettings(activeObjects);
    }

    @Bean
    public DebtSettingsService debtSettingsService(DebtSettingsStore store, DebtGraph graph, DebtAccess access, AuditLog audit, Transactions transactions) {
        return new DebtSettingsService(store, graph, access, audit, transactions);
    }

    @Bean
    public DebtImport debtImport(DebtStore store, DebtAccess access, DebtReader reader, DebtWriter writer, ProjectParts parts, People people, LinkedIssues issues, DebtGraph graph,
                                 Transactions transactions, Clock clock) {
        return new DebtImport(store, access, reader, writer, parts, people, issues, graph, transactions, clock);
    }

    @Bean
    public DebtIssues debtIssues(DebtStore store, DebtAccess access, DebtReader reader, DebtQueryReader queries) {
        return new DebtIssues(store, access, reader, queries);
    }

    @Bean
    public DebtOverview debtOverview(DebtStore store, Clock clock) {
        return new DebtFigures(store, clock);
    }

    @Bean
    public OpenDebts openDebts(DebtStore store, Clock clock) {
        return new StoredOpenDebts(store, clock);
    }
}
