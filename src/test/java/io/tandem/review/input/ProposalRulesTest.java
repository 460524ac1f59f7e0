package io.tandem.review.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tandem.review.input.ImpactInput.Estimate;
import io.tandem.review.input.ImpactInput.Likeliness;
import io.tandem.review.input.ImpactInput.Quality;
import io.tandem.review.model.Proposal;
import io.tandem.review.model.ReviewType;
import io.tandem.shared.InvalidInputException;
import io.tandem.shared.Problem;
import io.tandem.testing.review.Town;
import java.util.Currency;
import java.util.List;
import org.junit.Test;

public class ProposalRulesTest {
    private static final Currency EUR = Currency.getInstance("EUR");

    private static List<String> problems(ProposalInput input) {
        InvalidInputException refusal = catchThrowableOfType(InvalidInputException.class, () -> ProposalRules.read(input, EUR, new Town().people()));
        return refusal.problems().stream().map(problem -> problem.field() + " " + problem.code()).toList();
    }

    private static ImpactInput impact(Estimate schedule, Estimate effort, Likeliness risk) {
        return new ImpactInput(schedule, effort, null, null, risk, null, null, null, null, null);
    }

    @Test
    public void aTitleIsEnoughForADraft() {
        Proposal proposal = ProposalRules.read(new ProposalInput(null, "  Replace\n the client ", null, null), EUR, new Town().people());
        assertThat(proposal.title()).isEqualTo("Replace the client");
        assertThat(proposal.type()).isEqualTo(ReviewType.NORMAL);
        assertThat(proposal.impact().findSchedule()).isEmpty();
    }

    @Test
    public void everythingWrongIsToldAtOnce() {
        ProposalInput input = new ProposalInput("SUDDEN", " ", "x".repeat(32_001), new ImpactInput(new Estimate(5.0, 3.0, 1.0), new Estimate(1.0, null, 2.0), new ImpactInput.Amount("-1", "USD"),
                new Quality(null, 200.0, null, List.of("BEAUTY")), new Likeliness(0, 9), null, null, "r".repeat(256), null, null));
        assertThat(problems(input)).containsExactly("title review.title.missing", "rationale text.long", "type value.unknown", "impact.schedule.likely impact.schedule.order",
                "impact.effort.likely number.missing", "impact.otherCost.currency currency.other", "impact.otherCost.amount number.between", "impact.quality.coveragePoints number.between", "impact.quality.attributes value.unknown",
                "impact.risk.likelihood number.range", "impact.risk.consequence number.range", "impact.release text.long");
    }

    @Test
    public void lowLikelyHighComeInThatOrder() {
        assertThat(problems(new ProposalInput(null, "t", "", impact(new Estimate(1.0, 3.0, 2.0), null, null)))).containsExactly("impact.schedule.high impact.schedule.order");
        assertThat(ProposalRules.read(new ProposalInput(null, "t", "", impact(new Estimate(2.0, 2.0, 2.0), null, null)), EUR, new Town().people()).impact().schedule().mean()).isEqualTo(2);
    }

    @Test
    public void numbersThatMeanNothingAreRefused() {
        assertThat(problems(new ProposalInput(null, "t", "", impact(new Estimate(Double.NaN, 1.0, 1e9), new Estimate(-1.0, 0.0, Double.POSITIVE_INFINITY), null)))).containsExactly(
                "impact.schedule.low number.between", "impact.schedule.high number.between", "impact.effort.low number.between", "impact.effort.high number.between");
    }

    @Test
    public void theBoardNeedsReasonEstimatesAndRisk() {
        Proposal draft = ProposalRules.read(new ProposalInput(null, "t", null, null), EUR, new Town().people());
        InvalidInputException refusal = catchThrowableOfType(InvalidInputException.class, () -> ProposalRules.requireComplete(draft));
        assertThat(refusal.problems()).extracting(Problem::field).containsExactly("rationale", "impact.schedule", "impact.effort", "impact.risk");
    }

    @Test
    public void markupIsKeptAsItWasTyped() {
        assertThat(ProposalRules.read(new ProposalInput(null, "<b>h1.</b> {code}", "<script>", null), EUR, new Town().people()).title()).isEqualTo("<b>h1.</b> {code}");
    }
}
