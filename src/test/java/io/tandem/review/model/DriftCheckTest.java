package io.tandem.review.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.shared.Reason;
import io.tandem.testing.review.Reviews;
import java.util.List;
import org.junit.Test;

/** How far an issue may move after its change was approved. */
public class DriftCheckTest {
    private static final String TEN_WORDS = "one two three four five six seven eight nine ten";
    private static final IssueScope APPROVED = new IssueScope(28_800L, "", TEN_WORDS, List.of("2.0"), List.of("API"));

    private static List<Reason> moved(IssueScope now) {
        return DriftCheck.moved(APPROVED, now, ImpactAssessment.empty(), DriftTolerance.usual());
    }

    private static IssueScope with(Long estimate, String text, List<String> releases, List<String> components) {
        return new IssueScope(estimate, "", text, releases, components);
    }

    @Test
    public void nothingMovedWithinTheTolerance() {
        assertThat(moved(APPROVED)).isEmpty();
        assertThat(moved(with(34_560L, "Ten, NINE: eight seven six five four new three two – one more", List.of("2.0"), List.of("API")))).isEmpty();
    }

    @Test
    public void whatMovedIsSaidFromWhatToWhat() {
        assertThat(moved(with(36_900L, "one two three four five six a b c d", List.of("2.1"), List.of("UI")))).containsExactly(
                Reason.of("review.drift.estimate", "8", "10.3"), Reason.of("review.drift.text", 40, 33), Reason.of("review.drift.release", "2.0", "2.1"), Reason.of("review.drift.components", "API", "UI"));
    }

    @Test
    public void anEstimateThatComesOrGoesMoves() {
        assertThat(moved(with(null, TEN_WORDS, List.of("2.0"), List.of("API")))).containsExactly(Reason.of("review.drift.estimate", "8", "0"));
        IssueScope unestimated = with(null, TEN_WORDS, List.of("2.0"), List.of("API"));
        assertThat(DriftCheck.moved(unestimated, APPROVED, ImpactAssessment.empty(), DriftTolerance.usual())).containsExactly(Reason.of("review.drift.estimate", "0", "8"));
        assertThat(DriftCheck.moved(unestimated, unestimated, ImpactAssessment.empty(), DriftTolerance.usual())).isEmpty();
    }

    @Test
    public void namingWhatTheAssessmentAnnouncedMovesNothing() {
        IssueScope bare = with(null, TEN_WORDS, List.of(), List.of());
        assertThat(DriftCheck.moved(bare, with(null, TEN_WORDS, List.of("2.0"), List.of("API")), Reviews.impact(), DriftTolerance.usual())).isEmpty();
        assertThat(DriftCheck.moved(bare, with(null, TEN_WORDS, List.of("2.1"), List.of("UI")), Reviews.impact(), DriftTolerance.usual())).hasSize(2);
    }

    @Test
    public void whatIsNotWatchedMayMove() {
        DriftTolerance blind = new DriftTolerance(null, null, false, false);
        assertThat(DriftCheck.moved(APPROVED, with(1L, "", List.of(), List.of()), ImpactAssessment.empty(), blind)).isEmpty();
    }

    @Test
    public void chineseIsComparedByPairsOfCharacters() {
        assertThat(Wording.words("支付 API 客户端。")).containsExactly("支付", "api", "客户", "户端");
        assertThat(Wording.percentChanged("更换支付客户端", "更换支付客户端")).isZero();
        assertThat(Wording.percentChanged("更换支付客户端", "更换支付客户端！")).isZero();
        assertThat(Wording.percentChanged("更换支付客户端", "更换支付服务端")).isEqualTo(50);
        assertThat(Wording.percentChanged("更换支付客户端", "删除旧的数据库")).isEqualTo(100);
    }

    @Test
    public void textsThatAreEmptyOrEndlessHaveAPercentage() {
        assertThat(Wording.percentChanged("", " – ")).isZero();
        assertThat(Wording.percentChanged("", "now there is one")).isEqualTo(100);
        assertThat(Wording.percentChanged("there was one", "")).isEqualTo(100);
        assertThat(Wording.percentChanged("one", "one " + "more ".repeat(200_000))).isEqualTo(1_000);
    }
}
