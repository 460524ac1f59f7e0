package io.tandem.scorecard;

import io.tandem.scorecard.model.Criterion;
import io.tandem.scorecard.model.CriterionText;
import io.tandem.scorecard.model.Score;
import io.tandem.scorecard.model.UsualCriterion;
import io.tandem.shared.port.Texts;
import java.util.Optional;
import java.util.stream.IntStream;

/** Criteria in the reader's language: the project's own words where it has some, else the usual ones. */
public final class CriterionWords {
    private static final String USUAL = "tandem.scorecard.criterion.";

    private final Texts texts;

    public CriterionWords(Texts texts) {
        this.texts = texts;
    }

    public CriterionText of(Criterion criterion) {
        return criterion.findText().or(() -> findUsual(criterion.key())).orElseThrow(() -> new IllegalStateException("a criterion without words: " + criterion.key()));
    }

    /** The usual words of a criterion with this key, in the reader's language; empty for a project's own criterion. */
    public Optional<CriterionText> findUsual(String key) {
        return UsualCriterion.find(key).map(usual -> new CriterionText(say(key, "name"), say(key, "question"),
            IntStream.rangeClosed(Score.LEAST, Score.MOST).mapToObj(score -> say(key, "anchor." + score)).toList()));
    }

    private String say(String key, String part) {
        return texts.get(USUAL + key + "." + part);
    }
}
