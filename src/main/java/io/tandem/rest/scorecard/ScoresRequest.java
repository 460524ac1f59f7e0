package io.tandem.rest.scorecard;

import io.tandem.scorecard.input.ScoreInput;
import java.util.List;

/**
 * What somebody says about a component now; all other scores stay.
 *
 * @param version as read, 0 when nobody assessed the component
 */
public record ScoresRequest(Integer version, List<ScoreBody> scores) {
    /** A whole number from 1 to 5 with what speaks for it: an http or https address, or an issue key. */
    public record ScoreBody(String criterion, Double score, String evidence, String note) { }

    ScoreInput input() {
        return new ScoreInput(version, scores == null ? null
            : scores.stream().map(line -> line == null ? null : new ScoreInput.Line(line.criterion(), line.score(), line.evidence(), line.note())).toList());
    }
}
