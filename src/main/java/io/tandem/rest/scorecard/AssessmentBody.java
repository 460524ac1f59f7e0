package io.tandem.rest.scorecard;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tandem.rest.scorecard.CardBody.GivenBody;
import io.tandem.rest.scorecard.CardBody.PersonBody;
import io.tandem.rest.support.PageAnswer;
import io.tandem.scorecard.CriterionWords;
import io.tandem.scorecard.ScorecardReader.History;
import io.tandem.scorecard.model.Assessment;
import io.tandem.scorecard.model.Criterion;
import io.tandem.scorecard.model.CriterionText;
import io.tandem.scorecard.model.Score;
import java.util.List;

/**
 * One step of a component's past: who said what, when.
 *
 * @param said the scores that were said then, {@code from} being what stood there before
 */
public record AssessmentBody(int version, String at, PersonBody by, String componentName, List<SaidBody> said) {
    /** A score as it was said; {@code from} is absent when there was none before. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SaidBody(String criterion, String name, Integer from, GivenBody to) { }

    static PageAnswer<AssessmentBody> of(History history, CriterionWords words) {
        List<Assessment> values = history.page().values();
        List<AssessmentBody> bodies = new java.util.ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            bodies.add(of(values.get(i), i + 1 < values.size() ? values.get(i + 1) : history.before(), history, words));
        }
        return new PageAnswer<>(history.page().start(), history.page().limit(), history.page().total(), bodies);
    }

    private static AssessmentBody of(Assessment now, Assessment before, History history, CriterionWords words) {
        List<SaidBody> said = now.listSaid().stream().map(score -> new SaidBody(score.criterion(), name(score, history, words),
            before == null ? null : before.find(score.criterion()).map(Score::value).orElse(null), GivenBody.of(score, history.hidden()))).toList();
        return new AssessmentBody(now.version(), now.at().toString(), PersonBody.of(now.by()), now.componentName(), said);
    }

    private static String name(Score score, History history, CriterionWords words) {
        return history.criteria().find(score.criterion()).map((Criterion criterion) -> words.of(criterion)).map(CriterionText::name).orElse(score.criterion());
    }
}
