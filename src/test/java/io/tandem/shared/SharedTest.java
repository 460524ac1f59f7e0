package io.tandem.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.Test;

public class SharedTest {
    @Test
    public void anEstimatesMeanAndSpreadFollowPert() {
        ThreePoint estimate = new ThreePoint(2, 4, 12);
        assertThat(estimate.mean()).isEqualTo(5.0);
        assertThat(estimate.standardDeviation()).isEqualTo(10.0 / 6);
    }

    @Test
    public void anEstimateOutOfOrderIsRefused() {
        assertThatThrownBy(() -> new ThreePoint(3, 2, 4)).hasMessageContaining("low ≤ likely ≤ high");
        assertThatThrownBy(() -> new ThreePoint(1, Double.NaN, 4)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    public void moneyRoundsToItsCurrencyAndNeverMixes() {
        assertThat(Money.of(10.005, "EUR").amount()).isEqualTo(new BigDecimal("10.01"));
        assertThat(Money.of(10.5, "JPY").amount()).isEqualTo(new BigDecimal("11"));
        assertThatThrownBy(() -> Money.of(1, "EUR").plus(Money.of(1, "CNY"))).hasMessageContaining("CNY");
    }

    @Test
    public void rangesAreHalfOpen() {
        DateRange range = new DateRange(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 3));
        assertThat(range.days()).isEqualTo(2);
        assertThat(range.contains(LocalDate.of(2026, 11, 1))).isTrue();
        assertThat(range.contains(LocalDate.of(2026, 11, 3))).isFalse();
    }

    @Test
    public void aRefusalWithoutAReasonIsNone() {
        assertThatThrownBy(() -> Verdict.refused(List.of())).hasMessageContaining("reason");
        assertThat(Verdict.allowed().isAllowed()).isTrue();
    }

    @Test
    public void renamedPeopleStayTheSamePerson() {
        assertThat(new Actor("k1", "Ada").isSamePersonAs(new Actor("k1", "Ada L."))).isTrue();
        assertThat(new Actor("k1", "Ada").isSamePersonAs(new Actor("k2", "Ada"))).isFalse();
        assertThat(new Actor("k1", " ").displayName()).isEqualTo("k1");
    }

    @Test
    public void allProblemsAreToldTogether() {
        Problems problems = new Problems().require(false, "title", "text.empty").require(true, "kind", "kind.unknown").require(false, "principal", "number.range", 0, 9);
        assertThatThrownBy(problems::throwIfAny).isInstanceOfSatisfying(InvalidInputException.class,
                refusal -> assertThat(refusal.problems()).extracting(Problem::field).containsExactly("title", "principal"));
    }
}
