package io.tandem.rest.sync;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tandem.connection.api.CodeProject;
import io.tandem.connection.api.CodeProjects;
import io.tandem.debt.sync.FindingService.Behind;
import io.tandem.debt.sync.model.Finding;
import io.tandem.debt.sync.model.FindingState;
import io.tandem.rest.support.PageAnswer;
import io.tandem.shared.Page;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Findings as answered, with where to look at them on the server while it is connected. */
public final class FindingAnswers {
    private final CodeProjects projects;

    public FindingAnswers(CodeProjects projects) {
        this.projects = projects;
    }

    /** One finding; {@code minutes} is missing where the server gives no effort, {@code url} once the server is no longer mapped. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FindingAnswer(long id, String state, String severity, String kind, String rule, String message, String path, Integer line, Integer minutes, String remoteKey, String url,
                                String firstSeen, String lastSeen, String issueKey, String issueSummary) { }

    /** The findings behind an item, how many there are in which state, and what those that are debt come to. */
    public record BehindAnswer(long start, int limit, long total, List<FindingAnswer> values, Map<FindingState, Integer> counts, long minutes, boolean principalFollows) { }

    BehindAnswer behind(Behind behind) {
        Map<FindingState, Integer> counts = new EnumMap<>(FindingState.class);
        counts.putAll(behind.counts());
        PageAnswer<FindingAnswer> page = page(behind.page());
        return new BehindAnswer(page.start(), page.limit(), page.total(), page.values(), counts, behind.minutes(), behind.isFollowed());
    }

    PageAnswer<FindingAnswer> page(Page<Finding> page) {
        List<CodeProject> mapped = projects.listAll();
        return PageAnswer.of(page, finding -> answer(finding, mapped));
    }

    private static FindingAnswer answer(Finding finding, List<CodeProject> mapped) {
        String url = mapped.stream().filter(project -> project.projectKey().equals(finding.pair().projectKey()) && project.remoteKey().equals(finding.pair().remoteKey())).findFirst()
            .map(project -> Links.issue(project, finding.issueKey())).orElse(null);
        return new FindingAnswer(finding.id(), finding.state().name(), finding.severity().name(), finding.kind().name(), finding.rule(), finding.message(), finding.path(),
            finding.line() == 0 ? null : finding.line(), finding.minutes() < 0 ? null : finding.minutes(), finding.pair().remoteKey(), url, SyncAnswers.text(finding.firstSeen()),
            finding.state() == FindingState.CLOSED ? SyncAnswers.text(finding.lastSeen()) : null, finding.findIssue().map(issue -> issue.key()).orElse(null),
            finding.findIssue().map(issue -> issue.summary()).orElse(null));
    }
}
