package io.tandem.wiring.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.workflow.WorkflowManager;
import io.tandem.adapter.jira.metric.JiraProjectWords;
import io.tandem.adapter.store.metric.AoFigureSettings;
import io.tandem.joint.figure.JointFigures;
import io.tandem.metric.FactJobs;
import io.tandem.metric.api.FigureDefinition;
import io.tandem.metric.api.KnownFigures;
import io.tandem.metric.api.ThresholdReader;
import io.tandem.metric.figure.CodeFigures;
import io.tandem.metric.figure.DeliveryFigures;
import io.tandem.metric.figure.pipeline.PipelineFigures;
import io.tandem.metric.port.FactSettings;
import io.tandem.metric.port.FactStore;
import io.tandem.metric.port.WorkingTimes;
import io.tandem.metric.settings.FigureSettingsService;
import io.tandem.metric.settings.StoredThresholds;
import io.tandem.metric.settings.port.ProjectWords;
import io.tandem.metric.settings.port.Renewal;
import io.tandem.metric.settings.port.SettingsStore;
import io.tandem.plan.value.ValueService;
import io.tandem.shared.port.AuditLog;
import io.tandem.shared.port.ProjectAccess;
import io.tandem.shared.port.Stamps;
import io.tandem.shared.port.Transactions;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What projects say about their figures. */
@Configuration(proxyBeanMethods = false)
public class FigureSettingsWiring {
    /** Every figure there is, in the order people read them; a test compares this with the classes there are. */
    public static List<FigureDefinition> definitions() {
        return Stream.of(CodeFigures.list(), PipelineFigures.list(), DeliveryFigures.list(), ValueService.definitions(), JointFigures.list()).<FigureDefinition>flatMap(List::stream).toList();
    }

    @Bean
    public KnownFigures knownFigures() {
        return new KnownFigures(definitions());
    }

    @Bean
    public SettingsStore figureSettingsStore(ActiveObjects activeObjects) {
        return new AoFigureSettings(activeObjects);
    }

    @Bean
    public ProjectWords projectWords(ProjectManager projects, WorkflowManager workflows, WorkingTimes times) {
        return new JiraProjectWords(projects, workflows, times);
    }

    /** Facts name types as people do. */
    @Bean
    public FactSettings factSettings(SettingsStore store, ProjectWords words) {
        return projectKey -> store.get(projectKey).rules(words.listTypes(projectKey));
    }

    @Bean
    public Renewal figureRenewal(FactStore facts, FactJobs jobs) {
        return (actor, projectKey) -> facts.findProject(projectKey).ifPresent(known -> jobs.start(actor, projectKey));
    }

    @Bean
    public ThresholdReader thresholdReader(SettingsStore store) {
        return new StoredThresholds(store);
    }

    @Bean
    public FigureSettingsService figureSettingsService(SettingsStore store, ProjectWords words, KnownFigures figures, Renewal renewal, ProjectAccess access, Stamps stamps, AuditLog audit,
                                                       Transactions transactions) {
        return new FigureSettingsService(store, words, figures, renewal, access, stamps, audit, transactions);
    }
}
