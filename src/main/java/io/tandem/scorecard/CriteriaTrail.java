package io.tandem.scorecard;

import io.tandem.scorecard.model.Criteria;
import io.tandem.scorecard.model.Criterion;
import java.util.ArrayList;
import java.util.List;

/** Criteria as the audit trail tells them: the lines of one state that are not just so in the other. */
final class CriteriaTrail {
    private CriteriaTrail() { }

    static String difference(Criteria of, Criteria from) {
        List<String> lines = lines(of);
        lines.removeAll(lines(from));
        return String.join("\n", lines);
    }

    private static List<String> lines(Criteria criteria) {
        List<String> lines = new ArrayList<>();
        lines.add("order: " + String.join(", ", criteria.listActive().stream().map(Criterion::key).toList()));
        criteria.list().forEach(criterion -> lines.add(line(criterion)));
        lines.add("overall score from " + criteria.leastPercent() + " % of the weight");
        lines.add("effect " + criteria.effect().mode() + " below " + criteria.effect().below() + ": likelihood +" + criteria.effect().likelihoodSteps() + ", high × " + criteria.effect().highFactor());
        criteria.codeByComponent().entrySet().stream().sorted(java.util.Map.Entry.comparingByKey()).forEach(code -> lines.add("code of component " + code.getKey() + ": " + code.getValue()));
        return lines;
    }

    private static String line(Criterion criterion) {
        return criterion.key() + ": " + criterion.state() + ", " + criterion.group() + ", weight " + criterion.weight() + ", valid " + criterion.validityDays() + " days"
            + criterion.findScale().map(scale -> ", measured by " + scale.measure() + " " + scale.limits()).orElse("")
            + criterion.findText().map(text -> ", “" + text.name() + "”: " + text.question() + " " + text.anchors()).orElse("");
    }
}
