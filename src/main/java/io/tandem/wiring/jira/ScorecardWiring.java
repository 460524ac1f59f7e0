package io.tandem.wiring.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.project.ProjectManager;
import io.tandem.adapter.jira.scorecard.JiraComponents;
import io.tandem.adapter.store.debtsync.AoSyncSettings;
import io.tandem.adapter.store.scorecard.AoAssessmentStore;
import io.tandem.adapter.store.scorecard.AoCriteriaStore;
import io.tandem.connection.pipeline.api.CommitReader;
import io.tandem.connection.port.CodeSnapshots;
import io.tandem.debt.DebtAccess;
import io.tandem.debt.port.ProjectParts;
import io.tandem.debt.sync.FileComponents;
import io.tandem.review.model.ModuleEffect;
import io.tandem.review.port.ModuleScores;
import io.tandem.scorecard.CriteriaService;
import io.tandem.scorecard.CriterionWords;
import io.tandem.scorecard.ScorecardDesk;
import io.tandem.scorecard.ScorecardReader;
import io.tandem.scorecard.ScorecardRights;
import io.tandem.scorecard.ScorecardService;
import io.tandem.scorecard.StoredComponentScores;
import io.tandem.scorecard.api.ComponentScores;
import io.tandem.scorecard.api.LowScores;
import io.tandem.scorecard.port.AssessmentStore;
import io.tandem.scorecard.port.ComponentHistory;
import io.tandem.scorecard.port.CriteriaStore;
import io.tandem.shared.port.AuditLog;
import io.tandem.shared.port.ProjectAccess;
import io.tandem.shared.port.Texts;
import io.tandem.shared.port.Transactions;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Scorecards. */
@Configuration(proxyBeanMethods = false)
public class ScorecardWiring {
    @Bean
    public CriteriaStore criteriaStore(ActiveObjects activeObjects) {
        return new AoCriteriaStore(activeObjects);
    }

    @Bean
    public AssessmentStore assessmentStore(ActiveObjects activeObjects) {
        return new AoAssessmentStore(activeObjects);
    }

    @Bean
    public ComponentHistory componentHistory(CommitReader commits, AoSyncSettings settings, ProjectParts parts, Clock clock) {
        return new CommittedHistory(commits, new FileComponents(settings, parts), clock);
    }

    @Bean
    public ScorecardDesk scorecardDesk(CriteriaStore criteria, AssessmentStore assessments, ProjectManager projects, CodeSnapshots snapshots, ComponentHistory history, Clock clock) {
        return new ScorecardDesk(criteria, assessments, new ScorecardDesk.Sources(new JiraComponents(projects), new MappedCode(snapshots), history), clock);
    }

    @Bean
    public ScorecardRights scorecardRights(ProjectAccess access, DebtAccess debts) {
        return new ScorecardRights(access, debts::mayWrite);
    }

    @Bean
    public ScorecardReader scorecardReader(ScorecardDesk desk, AssessmentStore store, ScorecardRights rights, ProjectAccess access) {
        return new ScorecardReader(desk, store, rights, access);
    }

    @Bean
    public ScorecardService scorecardService(ScorecardDesk desk, ScorecardReader reader, AssessmentStore store, ScorecardRights rights, ProjectAccess access, AuditLog audit, Transactions transactions,
            Clock clock) {
        return new ScorecardService(desk, reader, store, rights, access, audit, transactions, clock);
    }

    @Bean
    public CriterionWords criterionWords(Texts texts) {
        return new CriterionWords(texts);
    }

    @Bean
    public CriteriaService criteriaService(ScorecardDesk desk, CriteriaStore store, ScorecardRights rights, CriterionWords words, AuditLog audit, Transactions transactions) {
        return new CriteriaService(desk, store, rights, words, audit, transactions);
    }

    @Bean
    public ComponentScores componentScores(ScorecardDesk desk) {
        return new StoredComponentScores(desk);
    }

    /** What a change review asks of the scorecard. */
    @Bean
    public ModuleScores moduleScores(ComponentScores scores) {
        return (projectKey, components) -> effect(scores.read(projectKey, components));
    }

    private static ModuleEffect effect(LowScores low) {
        return new ModuleEffect(low.components().stream().map(one -> new ModuleEffect.LowModule(one.component(), one.score())).toList(), low.below(), low.likelihoodSteps(), low.highFactor());
    }
}
