package io.tandem.export.table;

import io.tandem.connection.pipeline.api.DeploymentReader;
import io.tandem.connection.pipeline.api.PipelineReader;
import io.tandem.export.ExportTable;
import io.tandem.export.port.CodeSource;
import io.tandem.export.port.DebtSource;
import io.tandem.export.port.FlowSource;
import io.tandem.export.port.PersonSource;
import io.tandem.review.api.ReviewAccounts;
import io.tandem.shared.port.People;
import java.time.Clock;
import java.util.List;

/** All tables over their sources, in the order people read them. */
public record Star(IssueTable.Sources issues, FlowSource flow, ReviewAccounts reviews, DebtSource debts, CodeSource code, DeploymentReader deployments, PipelineReader pipelines,
                   PersonSource persons, People people, Clock clock) {

    public List<ExportTable> tables() {
        return List.of(
            new DateDimension(clock), new ProjectDimension(issues.times()), new ComponentDimension(issues.projects()), new ReleaseDimension(issues.projects()), new PersonDimension(persons, people),
            new IssueFacts(issues), new IssueComponents(issues), new IssueReleases(issues), new WorkFacts(issues), new FlowFacts(flow, issues.projects()),
            new ReviewFacts(reviews, issues.access()), new DebtFacts(debts, clock), new CodeFacts(code, issues.projects(), clock),
            new DeploymentFacts(deployments, issues.projects()), new PipelineFacts(pipelines, issues.projects(), clock));
    }
}
