package io.tandem.scorecard;

import io.tandem.scorecard.input.CriteriaInput;
import io.tandem.scorecard.input.CriteriaInput.CodeLine;
import io.tandem.scorecard.input.CriteriaInput.EffectLine;
import io.tandem.scorecard.input.CriteriaInput.Line;
import io.tandem.scorecard.model.Criteria;
import io.tandem.scorecard.model.Criterion;
import io.tandem.scorecard.model.Effect;
import io.tandem.shared.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a project's criteria must look like. A criterion that is left out of what is sent is retired, never lost. */
final class CriteriaRules {
    private final Criteria current;
    private final CriterionWords words;
    private final Problems problems = new Problems();

    CriteriaRules(Criteria current, CriterionWords words) {
        this.current = current;
        this.words = words;
    }

    /** @throws io.tandem.shared.InvalidInputException naming everything that is wrong */
    Criteria read(CriteriaInput input) {
        problems.require(input.version() != null, "version", "version.missing");
        List<Criterion> criteria = input.criteria() == null ? current.list() : criteria(input.criteria());
        int least = input.leastPercent() == null ? current.leastPercent() : (int) number(input.leastPercent(), 1, 100, Kind.WHOLE, "leastPercent");
        Effect effect = input.effect() == null ? current.effect() : effect(input.effect());
        Map<Long, String> code = input.code() == null ? current.codeByComponent() : code(input.code());
        problems.throwIfAny();
        return new Criteria(current.projectKey(), current.version(), criteria, least, effect, code);
    }

    private List<Criterion> criteria(List<Line> lines) {
        if (lines.size() > ScorecardLimits.ALL) {
            problems.require(false, "criteria", "list.long", ScorecardLimits.ALL);
            return List.of();
        }
        CriterionRules rules = new CriterionRules(current, words, problems);
        List<Criterion> read = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            rules.read(lines.get(i) == null ? new Line(null, null, null, null, null, null, null, null, null, null) : lines.get(i), "criteria[" + i + "]").ifPresent(read::add);
        }
        Set<String> kept = new HashSet<>();
        read.forEach(criterion -> kept.add(criterion.key()));
        current.list().stream().filter(criterion -> !kept.contains(criterion.key())).map(Criterion::retired).forEach(read::add);
        requireSound(read);
        return read;
    }

    private void requireSound(List<Criterion> criteria) {
        List<Criterion> active = criteria.stream().filter(Criterion::isActive).toList();
        problems.require(!problems.list().isEmpty() || !active.isEmpty(), "criteria", "scorecard.criteria.none")
            .require(active.size() <= ScorecardLimits.ACTIVE, "criteria", "list.long", ScorecardLimits.ACTIVE)
            .require(criteria.size() <= ScorecardLimits.ALL, "criteria", "list.long", ScorecardLimits.ALL);
        Set<String> names = new HashSet<>();
        Set<Object> measures = new HashSet<>();
        for (Criterion criterion : active) {
            String name = words.of(criterion).name();
            problems.require(names.add(name.toLowerCase(Locale.ROOT)), "criteria", "scorecard.criteria.name.twice", name)
                .require(criterion.scale() == null || measures.add(criterion.scale().measure()), "criteria", "scorecard.criteria.measure.twice", name);
        }
    }

    private Effect effect(EffectLine line) {
        Effect now = current.effect();
        Effect.Mode mode = line.on() == null ? now.mode() : line.on() ? Effect.Mode.ON : Effect.Mode.OFF;
        return new Effect(mode, line.below() == null ? now.below() : number(line.below(), 1, 5, Kind.ANY, "effect.below"),
            line.likelihoodSteps() == null ? now.likelihoodSteps() : (int) number(line.likelihoodSteps(), 0, 4, Kind.WHOLE, "effect.likelihoodSteps"),
            line.highFactor() == null ? now.highFactor() : number(line.highFactor(), 1, 5, Kind.ANY, "effect.highFactor"));
    }

    private Map<Long, String> code(List<CodeLine> lines) {
        problems.require(lines.size() <= ScorecardLimits.CODE, "code", "list.long", ScorecardLimits.CODE);
        Map<Long, String> code = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(lines.size(), ScorecardLimits.CODE); i++) {
            CodeLine line = lines.get(i) == null ? new CodeLine(null, null) : lines.get(i);
            problems.require(line.component() != null, "code[" + i + "].component", "scorecard.component.missing");
            String key = ScorecardLimits.text(line.codeProject(), ScorecardLimits.CODE_KEY, "code[" + i + "].codeProject", problems);
            if (line.component() != null && !key.isEmpty()) {
                code.put(line.component(), key);
            }
        }
        return code;
    }

    /** What numbers there are. */
    enum Kind { WHOLE, ANY }

    private double number(double value, double least, double most, Kind kind, String field) {
        return number(value, least, most, kind, field, problems);
    }

    /** The value if it is between both, inclusively; else the lower one, and the problem is noted. */
    static double number(Double value, double least, double most, Kind kind, String field, Problems problems) {
        boolean isFit = value != null && value >= least && value <= most && (kind == Kind.ANY || value == Math.rint(value));
        String code = kind == Kind.WHOLE ? "number.range" : "scorecard.number.range";
        problems.require(isFit, field, code, plain(least), plain(most));
        return isFit ? value : least;
    }

    private static String plain(double value) {
        return java.math.BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
