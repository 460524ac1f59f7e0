package io.tandem.scorecard.input;

import java.util.List;

/**
 * Some scores of one component as sent.
 *
 * @param version the version the caller saw, 0 for never assessed
 * @param scores  those that are said now; all others stay as they are
 */
public record ScoreInput(Integer version, List<Line> scores) {
    /** A score is a number so that 2.5 is refused, not cut. */
    public record Line(String criterion, Double score, String evidence, String note) { }
}
