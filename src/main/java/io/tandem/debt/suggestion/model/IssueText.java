package io.tandem.debt.suggestion.model;

import io.tandem.debt.model.IssueRef;
import java.util.List;

/**
 * What an issue says to everybody who may see it.
 *
 * @param componentId its first component, or null
 */
public record IssueText(IssueRef issue, String projectKey, Long componentId, List<Passage> passages) {
    public IssueText {
        passages = List.copyOf(passages);
    }

    /**
     * One text of the issue.
     *
     * @param commentId the comment, or null elsewhere
     */
    public record Passage(Place place, Long commentId, String text) { }
}
