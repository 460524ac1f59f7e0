package io.tandem.review;

import io.tandem.review.model.ImpactAssessment;
import io.tandem.review.model.IssueScope;
import io.tandem.review.model.ModuleEffect;
import io.tandem.review.port.IssueScopes;
import io.tandem.review.port.ModuleScores;
import java.util.List;
import java.util.stream.Stream;

/** Looks at the scores of everything a change touches: the components its author names, and those of its issue. */
public final class ModuleCheck {
    private final ModuleScores scores;
    private final IssueScopes scopes;

    public ModuleCheck(ModuleScores scores, IssueScopes scopes) {
        this.scores = scores;
        this.scopes = scopes;
    }

    ModuleEffect of(String projectKey, long issueId, ImpactAssessment impact) {
        return of(projectKey, scopes.find(issueId).map(IssueScope::components).orElse(List.of()), impact);
    }

    ModuleEffect of(String projectKey, List<String> ofIssue, ImpactAssessment impact) {
        List<String> touched = Stream.concat(impact.components().stream(), ofIssue.stream()).distinct().toList();
        return touched.isEmpty() ? ModuleEffect.none() : scores.read(projectKey, touched);
    }
}
