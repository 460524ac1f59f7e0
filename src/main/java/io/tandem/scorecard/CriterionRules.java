package io.tandem.scorecard;

import io.tandem.scorecard.CriteriaRules.Kind;
import io.tandem.scorecard.input.CriteriaInput.Line;
import io.tandem.scorecard.model.Criteria;
import io.tandem.scorecard.model.Criterion;
import io.tandem.scorecard.model.CriterionGroup;
import io.tandem.scorecard.model.CriterionText;
import io.tandem.scorecard.model.Measure;
import io.tandem.scorecard.model.Scale;
import io.tandem.scorecard.model.Score;
import io.tandem.shared.Problems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What one criterion must look like. Notes every problem with its field. */
final class CriterionRules {
    private static final String OWN = "own-";
    private static final double LEAST_WEIGHT = 0.1;

    private final Criteria current;
    private final CriterionWords words;
    private final Problems problems;
    private final Set<String> taken = new HashSet<>();
    private int last;

    CriterionRules(Criteria current, CriterionWords words, Problems problems) {
        this.current = current;
        this.words = words;
        this.problems = problems;
        this.last = current.list().stream().map(Criterion::key).filter(key -> key.startsWith(OWN)).mapToInt(key -> Integer.parseInt(key.substring(OWN.length()))).max().orElse(0);
    }

    /** Empty when it cannot be told which criterion is meant. */
    Optional<Criterion> read(Line line, String at) {
        Optional<Criterion> before = line.key() == null ? Optional.empty() : current.find(line.key());
        problems.require(line.key() == null || before.isPresent(), at + ".key", "scorecard.criterion.unknown", ScorecardLimits.shortened(String.valueOf(line.key())))
            .require(line.key() == null || taken.add(line.key()), at + ".key", "scorecard.criterion.twice", ScorecardLimits.shortened(String.valueOf(line.key())));
        if (line.key() != null && before.isEmpty()) {
            return Optional.empty();
        }
        String key = before.map(Criterion::key).orElseGet(() -> OWN + ++last);
        Criterion.State state = Boolean.TRUE.equals(line.retired()) ? Criterion.State.RETIRED : Criterion.State.ACTIVE;
        int validity = (int) CriteriaRules.number(or(line.validityDays(), before.map(known -> (double) known.validityDays())), 1, ScorecardLimits.VALIDITY_DAYS, Kind.WHOLE, at + ".validityDays", problems);
        double weight = CriteriaRules.number(or(line.weight(), before.map(Criterion::weight)), LEAST_WEIGHT, ScorecardLimits.WEIGHT, Kind.ANY, at + ".weight", problems);
        return Optional.of(new Criterion(key, group(line, before, at), text(line, before, at), weight, scale(line, before, at), validity, state));
    }

    private static Double or(Double sent, Optional<Double> known) {
        return sent == null ? known.orElse(null) : sent;
    }

    private CriterionGroup group(Line line, Optional<Criterion> before, String at) {
        if (line.group() == null && before.isPresent()) {
            return before.get().group();
        }
        return oneOf(CriterionGroup.values(), line.group(), at + ".group").orElse(CriterionGroup.FEASIBILITY);
    }

    /** Null while the words are the usual ones in the writer's language, so that readers of another one keep theirs. Words that are not sent stay. */
    private CriterionText text(Line line, Optional<Criterion> before, String at) {
        if (line.name() == null && line.question() == null && line.anchors() == null && before.isPresent()) {
            return before.get().text();
        }
        CriterionText known = before.map(words::of).orElse(new CriterionText("", "", List.of()));
        String name = ScorecardLimits.text(line.name() == null ? known.name() : line.name(), ScorecardLimits.NAME, at + ".name", problems);
        problems.require(!name.isEmpty(), at + ".name", "scorecard.name.missing");
        String question = ScorecardLimits.text(line.question() == null ? known.question() : line.question(), ScorecardLimits.QUESTION, at + ".question", problems);
        problems.require(!question.isEmpty(), at + ".question", "scorecard.question.missing");
        CriterionText text = new CriterionText(name, question, anchors(line.anchors() == null ? known.anchors() : line.anchors(), at));
        return before.flatMap(criterion -> words.findUsual(criterion.key())).filter(text::equals).isPresent() ? null : text;
    }

    private List<String> anchors(List<String> sent, String at) {
        problems.require(sent.size() == Score.MOST, at + ".anchors", "scorecard.anchors.count");
        List<String> anchors = new ArrayList<>();
        for (int i = 0; i < Math.min(sent.size(), Score.MOST); i++) {
            String anchor = ScorecardLimits.text(sent.get(i), ScorecardLimits.ANCHOR, at + ".anchors[" + i + "]", problems);
            problems.require(!anchor.isEmpty(), at + ".anchors[" + i + "]", "scorecard.anchor.missing");
            anchors.add(anchor);
        }
        return anchors;
    }

    /** Null where only people judge, which an empty measure says. */
    private Scale scale(Line line, Optional<Criterion> before, String at) {
        if (line.measure() == null && line.limits() == null && before.isPresent()) {
            return before.get().scale();
        }
        Optional<Measure> known = before.flatMap(Criterion::findScale).map(Scale::measure);
        Optional<Measure> measure = line.measure() == null ? known : line.measure().isBlank() ? Optional.empty() : oneOf(Measure.values(), line.measure(), at + ".measure");
        return measure.map(chosen -> line.limits() == null ? Scale.usual(chosen) : scale(chosen, line.limits(), at + ".limits")).orElse(null);
    }

    private Scale scale(Measure measure, List<Double> limits, String field) {
        boolean isFit = limits.size() == Scale.LIMITS && limits.stream().allMatch(limit -> limit != null && limit >= 0 && limit <= 100) && Scale.isOrdered(measure, limits);
        problems.require(isFit, field, measure.better() == Measure.Better.HIGH ? "scorecard.limits.falling" : "scorecard.limits.rising");
        return isFit ? new Scale(measure, limits) : Scale.usual(measure);
    }

    private <E extends Enum<E>> Optional<E> oneOf(E[] values, String name, String field) {
        Optional<E> found = Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
        problems.require(found.isPresent(), field, "value.unknown", ScorecardLimits.shortened(Objects.toString(name)), Arrays.stream(values).map(Enum::name).collect(Collectors.joining(", ")));
        return found;
    }
}
