package io.tandem.scorecard.model;

import java.util.List;

/**
 * A criterion in words.
 *
 * @param name     short, as it stands above a column
 * @param question what is asked
 * @param anchors  what the scores 1, 2, 3, 4 and 5 mean, in this order
 */
public record CriterionText(String name, String question, List<String> anchors) {
    public CriterionText {
        anchors = List.copyOf(anchors);
    }
}
