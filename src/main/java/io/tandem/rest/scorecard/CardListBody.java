package io.tandem.rest.scorecard;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tandem.rest.scorecard.CardBody.ComponentBody;
import io.tandem.rest.scorecard.CardBody.SummaryBody;
import io.tandem.rest.scorecard.CriteriaBody.CriterionBody;
import io.tandem.rest.scorecard.CriteriaBody.EffectBody;
import io.tandem.scorecard.CriterionWords;
import io.tandem.scorecard.ScorecardReader.Cards;
import io.tandem.scorecard.ScorecardRights.Right;
import io.tandem.scorecard.model.Card;
import io.tandem.scorecard.model.Criteria;
import io.tandem.scorecard.model.CriterionGroup;
import io.tandem.scorecard.model.Effect;
import io.tandem.scorecard.model.Standing;
import java.util.List;
import java.util.Map;

/**
 * A piece of a project's scorecards with what they are asked.
 *
 * @param criteria the active ones, in the order of each card's cells
 * @param due      so many components of the whole project have something to be looked at again
 */
public record CardListBody(int start, int limit, long total, List<RowBody> values, List<CriterionBody> criteria, double leastPercent, EffectBody effect, long due, boolean mayAssess, boolean mayEdit) {
    /** A component's scores; {@code cells} has one for each criterion. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RowBody(ComponentBody component, int version, String at, String by, SummaryBody overall, Map<CriterionGroup, SummaryBody> groups, boolean low, long due, List<CellBody> cells) {
        static RowBody of(Card card, Effect effect) {
            return new RowBody(ComponentBody.of(card.component()), card.assessment().version(), CardBody.text(card.assessment().at()),
                card.assessment().by() == null ? null : card.assessment().by().displayName(), SummaryBody.of(card.overall()), SummaryBody.of(card.groups()), card.isLow(effect), card.due(),
                card.standings().stream().map(CellBody::of).toList());
        }
    }

    /** A score, which counts while {@code state} is CURRENT. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CellBody(Integer score, Standing.State state, boolean measured, String expires) {
        static CellBody of(Standing standing) {
            return new CellBody(standing.value().isPresent() ? standing.value().getAsInt() : null, standing.state(), standing.isMeasured(), standing.expires().map(Object::toString).orElse(null));
        }
    }

    static CardListBody of(Cards cards, CriterionWords words) {
        Criteria criteria = cards.criteria();
        return new CardListBody(cards.page().start(), cards.page().limit(), cards.page().total(), cards.page().values().stream().map(card -> RowBody.of(card, criteria.effect())).toList(),
            criteria.listActive().stream().map(criterion -> CriterionBody.of(criterion, words)).toList(), criteria.leastPercent(), EffectBody.of(criteria.effect()), cards.due(),
            cards.rights().contains(Right.ASSESS), cards.rights().contains(Right.EDIT_CRITERIA));
    }
}
