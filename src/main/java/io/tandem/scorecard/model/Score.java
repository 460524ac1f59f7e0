package io.tandem.scorecard.model;

import io.tandem.shared.Actor;
import java.time.Duration;
import java.time.Instant;

/**
 * What somebody found.
 *
 * @param criterion the criterion's key
 * @param value     1 to 5
 * @param evidence  an http or https address or an issue key; empty for none
 * @param note      empty for none
 */
public record Score(String criterion, int value, String evidence, String note, Actor by, Instant at) {
    public static final int LEAST = 1;
    public static final int MOST = 5;

    public Score {
        if (value < LEAST || value > MOST) {
            throw new IllegalArgumentException("a score goes from 1 to 5, got " + value);
        }
    }

    /** When it stops to count. */
    public Instant expires(Criterion asked) {
        return at.plus(Duration.ofDays(asked.validityDays()));
    }

    /** Whether both say the same, whoever said it when. */
    public boolean saysTheSameAs(Score other) {
        return criterion.equals(other.criterion) && value == other.value && evidence.equals(other.evidence) && note.equals(other.note);
    }
}
