package io.tandem.plan.value;

import static io.tandem.testing.baseline.BaselineHouse.OTHER;
import static io.tandem.testing.baseline.BaselineHouse.RELEASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tandem.metric.api.Figure;
import io.tandem.metric.api.FigureDefinition;
import io.tandem.metric.api.FigureInput;
import io.tandem.metric.api.FigureStatus;
import io.tandem.plan.buffer.model.ReleaseInfo;
import io.tandem.plan.buffer.model.ReleaseInfo.State;
import io.tandem.shared.DateRange;
import io.tandem.shared.Reason;
import io.tandem.testing.baseline.BaselineHouse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class ValueServiceTest {
    private static final DateRange WEEKS = new DateRange(LocalDate.of(2026, 10, 30), LocalDate.of(2026, 11, 21));
    private static final Instant BEGUN = Instant.parse("2026-11-02T09:00:00Z");
    private final BaselineHouse house = new BaselineHouse();

    @Before
    public void work() {
        house.release(new ReleaseInfo(RELEASE, "1.0", LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 27), State.OPEN));
        house.planned(1, 4.0, null, LocalDate.of(2026, 11, 6)).planned(2, 6.0, null, LocalDate.of(2026, 11, 13)).planned(3, null, null, null);
        house.happened(1, BEGUN, Instant.parse("2026-11-10T09:00:00Z"), 5).happened(2, BEGUN, null, 1).happened(3, null, null, 0);
    }

    @After
    public void close() {
        house.close();
    }

    private List<Figure> figures() {
        return house.values.list(List.of("DEMO"), WEEKS);
    }

    private Figure figure(String key) {
        return figures().stream().filter(figure -> figure.key().equals(key)).findFirst().orElseThrow();
    }

    private static double input(Figure figure, String key) {
        return figure.inputs().stream().filter(input -> input.key().equals(key)).mapToDouble(FigureInput::value).findFirst().orElseThrow();
    }

    @Test
    public void everyFigureIsToldAlways() {
        assertThat(figures()).extracting(Figure::key).isEqualTo(ValueService.definitions().stream().map(FigureDefinition::key).toList());
        assertThat(figures()).extracting(Figure::status).containsOnly(FigureStatus.NO_DATA);
        assertThat(figures()).allSatisfy(figure -> assertThat(figure.missing()).containsExactly(Reason.of("value.missing.baseline")));
        assertThat(house.values.list(List.of(), WEEKS)).hasSize(8);
    }

    @Test
    public void earnedValueComesFromTheCurrentBaselineOfOpenReleases() {
        house.taken("First");
        assertThat(figure("spi").value()).isEqualTo(0.4);
        assertThat(figure("spi").status()).isEqualTo(FigureStatus.BAD);
        assertThat(figure("cpi").value()).isCloseTo(4 / 6.0, within(1e-9));
        assertThat(figure("scheduleVariance").value()).isEqualTo(-6);
        assertThat(figure("costVariance").value()).isEqualTo(-2);
        assertThat(figure("estimateAtCompletion").value()).isEqualTo(15);
        assertThat(figure("tcpi").value()).isEqualTo(1.5);
        assertThat(figure("spiTime").value()).as("4 of 10 were planned until the 9th of 15 days").isEqualTo(0.6);
        assertThat(figure("spi").coverage().counted()).isEqualTo(2);
        assertThat(figure("spi").coverage().whole()).isEqualTo(3);
        assertThat(figure("spi").drill().count()).isEqualTo(3);
        assertThat(input(figure("spi"), "budgetAtCompletion")).isEqualTo(10);
        assertThat(figure("spi").trend()).hasSize(4);
        assertThat(figure("spi").trend().get(0).value()).as("nothing was planned for the first week").isNull();
        assertThat(figure("spi").trend().get(2).value()).isEqualTo(0.4);
        house.release(new ReleaseInfo(RELEASE, "1.0", null, null, State.RELEASED));
        assertThat(figure("spi").missing()).containsExactly(Reason.of("value.missing.baseline"));
    }

    @Test
    public void whoAsksForPastWeeksIsToldHowItStoodThen() {
        house.taken("First");
        Figure past = house.values.list(List.of("DEMO"), new DateRange(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 9))).get(0);
        assertThat(past.value()).as("4 planned, nothing done").isZero();
    }

    @Test
    public void whatIsMissingIsSaid() {
        house.scope.clear();
        house.planned(3, null, null, null);
        house.taken("Bare");
        assertThat(figure("spi").missing()).containsExactly(Reason.of("value.missing.estimates", 0, 1));
        house.facts.clear();
        assertThat(figure("cpi").missing()).containsExactly(Reason.of("value.missing.facts"));
    }

    @Test
    public void withoutTimeLoggedThereIsNoCost() {
        house.happened(1, BEGUN, Instant.parse("2026-11-10T09:00:00Z"), 0).happened(2, BEGUN, null, 0);
        house.taken("First");
        assertThat(List.of(figure("cpi"), figure("costVariance"), figure("estimateAtCompletion"))).allSatisfy(figure -> assertThat(figure.value()).isNull());
        assertThat(figure("cpi").missing()).containsExactly(Reason.of("value.missing.logged"));
        assertThat(figure("spi").value()).isEqualTo(0.4);
    }

    @Test
    public void timeTakenBackNeverMakesCostNegative() {
        house.happened(1, BEGUN, null, -8).happened(2, BEGUN, null, 0);
        house.taken("First");
        assertThat(input(figure("spi"), "actualCost")).isZero();
    }

    @Test
    public void issuesWithoutAnyDayAreLeftOut() {
        house.release(new ReleaseInfo(RELEASE, "1.0", null, null, State.OPEN));
        house.scope.clear();
        house.planned(1, 4.0, null, null);
        house.taken("No days");
        assertThat(figure("spi").missing()).containsExactly(Reason.of("value.missing.days", 1));
    }

    @Test
    public void volatilityCountsWhatWasAddedChangedAndRemoved() {
        house.taken("First");
        house.later(Duration.ofDays(2));
        house.scope.remove(10_003L);
        house.planned(2, 9.0, null, null).happened(2, BEGUN, null, 0).planned(4, 5.0, null, null).happened(4, null, null, 0);
        Figure volatility = figure("requirementVolatility");
        assertThat(volatility.value()).as("added 1, changed 1, removed 1 of 3").isEqualTo(100);
        assertThat(volatility.also().get(0).value()).as("(5 + 3) ÷ 10").isEqualTo(80);
        assertThat(input(volatility, "baselineAge")).isEqualTo(2);
        assertThat(volatility.drill().jql()).isEqualTo("id in (10004, 10002, 10003)");
    }

    @Test
    public void aChangedTextCountsEvenWhenTheEstimateIsTheSame() {
        house.taken("First");
        assertThat(figure("requirementVolatility").value()).isZero();
        house.happened(2, BEGUN, null, 1, Instant.parse("2026-11-01T09:00:00Z"));
        assertThat(figure("requirementVolatility").value()).as("before the baseline").isZero();
        house.happened(2, BEGUN, null, 1, Instant.parse("2026-11-20T15:00:00Z"));
        assertThat(figure("requirementVolatility").value()).isCloseTo(100 / 3.0, within(1e-9));
    }

    @Test
    public void aBaselineOfNothingHasNoVolatility() {
        house.baselines.take(io.tandem.testing.review.Reviews.PETRA, "DEMO", new io.tandem.plan.baseline.BaselineInput(OTHER, "Nothing", null, null));
        assertThat(figure("requirementVolatility").missing()).containsExactly(Reason.of("value.missing.issues"));
    }

    @Test
    public void factsAreReadOnceHoweverManyBaselinesThereAre() {
        house.taken("First");
        house.baselines.take(io.tandem.testing.review.Reviews.PETRA, "DEMO", new io.tandem.plan.baseline.BaselineInput(OTHER, "Other", null, null));
        house.factReadings = 0;
        figures();
        assertThat(house.factReadings).isEqualTo(1);
    }
}
