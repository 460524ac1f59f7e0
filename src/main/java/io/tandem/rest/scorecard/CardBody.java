package io.tandem.rest.scorecard;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tandem.rest.scorecard.CriteriaBody.CriterionBody;
import io.tandem.rest.scorecard.CriteriaBody.EffectBody;
import io.tandem.scorecard.CriterionWords;
import io.tandem.scorecard.ScorecardReader.CardView;
import io.tandem.scorecard.ScorecardRights.Right;
import io.tandem.scorecard.model.Assessment;
import io.tandem.scorecard.model.Card;
import io.tandem.scorecard.model.ComponentRef;
import io.tandem.scorecard.model.CriterionGroup;
import io.tandem.scorecard.model.Finding;
import io.tandem.scorecard.model.Score;
import io.tandem.scorecard.model.Standing;
import io.tandem.scorecard.model.Summary;
import io.tandem.shared.Actor;
import io.tandem.shared.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * One component's scorecard.
 *
 * @param gone     the component was deleted: for reading only
 * @param version  to be sent with the next scores; 0 when nobody assessed it
 * @param low      the overall score is below the project's limit, so that changes here count as riskier
 * @param due      criteria that ask to be looked at again
 * @param previous people's scores by criterion before somebody spoke last; absent when nobody had
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CardBody(String project, ComponentBody component, boolean gone, int version, String at, PersonBody by, SummaryBody overall, Map<CriterionGroup, SummaryBody> groups, boolean low, long due,
                       List<StandingBody> criteria, PreviousBody previous, double leastPercent, EffectBody effect, boolean mayAssess) {
    /** A component by number and name. */
    public record ComponentBody(long id, String name) {
        static ComponentBody of(ComponentRef component) {
            return new ComponentBody(component.id(), component.name());
        }
    }

    /** Somebody. */
    public record PersonBody(String key, String displayName) {
        static PersonBody of(Actor actor) {
            return actor == null ? null : new PersonBody(actor.key(), actor.displayName());
        }
    }

    /** Weighted score over the {@code counted} of the {@code asked} criteria, which have {@code percent} of the weight; without a score when that is too little. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SummaryBody(Double score, int counted, int asked, double percent) {
        static SummaryBody of(Summary summary) {
            return new SummaryBody(summary.score() == null ? null : hundredths(summary.score()), summary.counted(), summary.asked(), hundredths(summary.percent()));
        }

        static Map<CriterionGroup, SummaryBody> of(Map<CriterionGroup, Summary> groups) {
            Map<CriterionGroup, SummaryBody> bodies = new TreeMap<>();
            groups.forEach((group, summary) -> bodies.put(group, of(summary)));
            return bodies;
        }
    }

    /** How the component stands in one criterion; {@code score} is the one that is shown, which counts while {@code state} is CURRENT. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StandingBody(CriterionBody criterion, Standing.State state, Integer score, String expires, GivenBody given, MeasuredBody measured, String absent) { }

    /** What a person found; {@code evidenceHidden}: it is an issue the reader may not see. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record GivenBody(int score, String evidence, Boolean evidenceHidden, String note, PersonBody by, String at) {
        static GivenBody of(Score score, Set<String> hidden) {
            boolean isHidden = hidden.contains(score.evidence());
            return new GivenBody(score.value(), isHidden || score.evidence().isEmpty() ? null : score.evidence(), isHidden ? true : null, score.note().isEmpty() ? null : score.note(),
                PersonBody.of(score.by()), score.at().toString());
        }
    }

    /** What is measured, in percent; {@code staleSince}: its source has not answered since then. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MeasuredBody(double value, int score, String asOf, String staleSince, String source) { }

    /** People's scores before. */
    public record PreviousBody(String at, Map<String, Integer> scores) {
        static PreviousBody of(Assessment previous) {
            Map<String, Integer> scores = new TreeMap<>();
            previous.scores().forEach((criterion, score) -> scores.put(criterion, score.value()));
            return new PreviousBody(previous.at().toString(), scores);
        }
    }

    static CardBody of(CardView view, CriterionWords words, Function<Reason, String> say) {
        Card card = view.card();
        Assessment latest = card.assessment();
        return new CardBody(latest.projectKey(), ComponentBody.of(card.component()), card.place() == Card.Place.GONE, latest.version(), text(latest.at()), PersonBody.of(latest.by()),
            SummaryBody.of(card.overall()), SummaryBody.of(card.groups()), card.isLow(view.criteria().effect()), card.due(),
            card.standings().stream().map(standing -> standing(standing, view.hidden(), words, say)).toList(), view.previous() == null ? null : PreviousBody.of(view.previous()),
            view.criteria().leastPercent(), EffectBody.of(view.criteria().effect()), view.rights().contains(Right.ASSESS) && card.place() == Card.Place.PRESENT);
    }

    private static StandingBody standing(Standing standing, Set<String> hidden, CriterionWords words, Function<Reason, String> say) {
        Finding finding = standing.finding();
        return new StandingBody(CriterionBody.of(standing.criterion(), words), standing.state(), standing.value().isPresent() ? standing.value().getAsInt() : null,
            standing.expires().map(Instant::toString).orElse(null), standing.given() == null ? null : GivenBody.of(standing.given(), hidden),
            standing.isMeasured() ? measured(standing) : null, finding == null ? null : finding.findAbsent().map(say).orElse(null));
    }

    private static MeasuredBody measured(Standing standing) {
        Finding finding = standing.finding();
        return new MeasuredBody(hundredths(finding.value()), standing.criterion().scale().score(finding.value()), finding.asOf().toString(), text(finding.staleSince()),
            finding.source().isEmpty() ? null : finding.source());
    }

    static String text(Instant instant) {
        return instant == null ? null : instant.toString();
    }

    static double hundredths(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
