package io.tandem.wiring.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.project.ProjectManager;
import io.tandem.adapter.jira.export.JiraExportProjects;
import io.tandem.adapter.store.debt.AoDebtDays;
import io.tandem.adapter.store.export.AoPersonSettings;
import io.tandem.adapter.store.review.AoReviewStore;
import io.tandem.connection.pipeline.api.DeploymentReader;
import io.tandem.connection.pipeline.api.PipelineReader;
import io.tandem.connection.port.CodeSnapshots;
import io.tandem.export.ExportService;
import io.tandem.export.PersonSettingService;
import io.tandem.export.port.ExportProjects;
import io.tandem.export.port.PersonSettings;
import io.tandem.export.table.IssueTable;
import io.tandem.export.table.Star;
import io.tandem.metric.api.IssueFactReader;
import io.tandem.metric.port.FactStore;
import io.tandem.review.StoredReviewAccounts;
import io.tandem.review.api.ReviewAccounts;
import io.tandem.shared.port.AuditLog;
import io.tandem.shared.port.People;
import io.tandem.shared.port.ProjectAccess;
import io.tandem.shared.port.SecretBox;
import io.tandem.shared.port.Transactions;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The export over everything that is stored. */
@Configuration(proxyBeanMethods = false)
public class ExportWiring {
    private static final int SALT_BYTES = 32;

    @Bean
    public ExportProjects exportProjects(ProjectManager projects) {
        return new JiraExportProjects(projects);
    }

    @Bean
    public PersonSettings personSettings(ActiveObjects activeObjects, SecretBox secrets) {
        return new AoPersonSettings(activeObjects, secrets);
    }

    @Bean
    public PersonSettingService personSettingService(PersonSettings store, ProjectAccess access, AuditLog audit, Transactions transactions) {
        return new PersonSettingService(store, ExportWiring::freshSalt, access, audit, transactions);
    }

    @Bean
    public ReviewAccounts reviewAccounts(ActiveObjects activeObjects) {
        return new StoredReviewAccounts(new AoReviewStore(activeObjects));
    }

    @Bean
    public Star exportStar(IssueFactReader facts, FactStore days, ExportProjects projects, ProjectAccess access, ReviewAccounts reviews, ActiveObjects activeObjects, CodeSnapshots code,
            DeploymentReader deployments, PipelineReader pipelines, People people, Clock clock) {
        ExportedIssues issues = new ExportedIssues(facts, days);
        ExportedFlow flow = new ExportedFlow(days, reviews);
        return new Star(new IssueTable.Sources(issues, projects, issues, access), flow, reviews, new ExportedDebts(new AoDebtDays(activeObjects)), new ExportedCode(code),
            deployments, pipelines, flow, people, clock);
    }

    @Bean
    public ExportService exportService(Star star, ExportProjects projects, PersonSettings persons, ProjectAccess access, Clock clock) {
        return new ExportService(star.tables(), projects, persons, access, clock);
    }

    private static String freshSalt() {
        byte[] bytes = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
