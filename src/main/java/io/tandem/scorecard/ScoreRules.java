package io.tandem.scorecard;

import io.tandem.scorecard.input.ScoreInput;
import io.tandem.scorecard.input.ScoreInput.Line;
import io.tandem.scorecard.model.Assessment;
import io.tandem.scorecard.model.Criteria;
import io.tandem.scorecard.model.Criterion;
import io.tandem.scorecard.model.Score;
import io.tandem.shared.Actor;
import io.tandem.shared.Problems;
import io.tandem.shared.port.ProjectAccess;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What scores must look like. */
final class ScoreRules {
    private final ProjectAccess access;
    private final Criteria criteria;

    ScoreRules(ProjectAccess access, Criteria criteria) {
        this.access = access;
        this.criteria = criteria;
    }

    /** @throws io.tandem.shared.InvalidInputException naming everything that is wrong */
    List<Score> read(ScoreInput input, Assessment current, Actor actor, Instant now) {
        Problems problems = new Problems();
        problems.require(input.version() != null, "version", "version.missing")
            .require(input.scores() != null && !input.scores().isEmpty(), "scores", "scorecard.scores.none")
            .require(input.scores() == null || input.scores().size() <= ScorecardLimits.ALL, "scores", "list.long", ScorecardLimits.ALL);
        problems.throwIfAny();
        EvidenceRule evidence = new EvidenceRule(access, actor, problems);
        List<Score> scores = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < input.scores().size(); i++) {
            String at = "scores[" + i + "].";
            Line line = input.scores().get(i) == null ? new Line(null, null, null, null) : input.scores().get(i);
            Optional<Criterion> asked = Optional.ofNullable(line.criterion()).flatMap(criteria::find);
            problems.require(asked.isPresent(), at + "criterion", "scorecard.criterion.unknown", ScorecardLimits.shortened(String.valueOf(line.criterion())))
                .require(asked.isEmpty() || seen.add(line.criterion()), at + "criterion", "scorecard.criterion.twice", ScorecardLimits.shortened(String.valueOf(line.criterion())))
                .require(isScore(line.score()), at + "score", "scorecard.score.wrong");
            String known = asked.flatMap(criterion -> current.find(criterion.key())).map(Score::evidence).orElse("");
            String proof = evidence.read(line.evidence(), known, at + "evidence");
            String note = ScorecardLimits.text(line.note(), ScorecardLimits.NOTE, at + "note", problems);
            if (asked.isPresent() && isScore(line.score())) {
                scores.add(new Score(line.criterion(), line.score().intValue(), proof, note, actor, now));
            }
        }
        problems.throwIfAny();
        return scores;
    }

    private static boolean isScore(Double value) {
        return value != null && value >= Score.LEAST && value <= Score.MOST && value == Math.rint(value);
    }
}
