package io.tandem.plan.deviation;

import static io.tandem.testing.baseline.BaselineHouse.OTHER;
import static io.tandem.testing.baseline.BaselineHouse.RELEASE;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.plan.api.CauseShare;
import io.tandem.plan.api.DeviationCause;
import io.tandem.plan.api.ReleaseStanding;
import io.tandem.plan.buffer.model.ReleaseInfo;
import io.tandem.plan.buffer.model.ReleaseInfo.State;
import io.tandem.shared.Reason;
import io.tandem.testing.baseline.BaselineHouse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.After;
import org.junit.Test;

public class StandingServiceTest {
    private static final Instant MONDAY = Instant.parse("2026-11-09T00:00:00Z");
    private final BaselineHouse house = new BaselineHouse();

    @After
    public void close() {
        house.close();
    }

    private List<ReleaseStanding> standings() {
        return house.standings.list(List.of("DEMO"));
    }

    @Test
    public void aReleaseSaysHowLateItIsAndWhy() {
        house.planned(1, 2.0, null, null).happened(1, MONDAY, MONDAY.plus(Duration.ofDays(4)), 1);
        house.taken("Plan A");
        house.planned(2, 3.0, null, null).happened(2, null, null, 0);
        ReleaseStanding standing = standings().get(0);
        assertThat(standing.name()).isEqualTo("1.0");
        assertThat(standing.lateWorkingDays()).as("31 December to 15 January").isEqualTo(11);
        assertThat(standing.deviationPersonDays()).isEqualTo(5);
        assertThat(standing.causes()).extracting(CauseShare::cause).containsExactly(DeviationCause.values());
        assertThat(standing.causes().get(5)).isEqualTo(new CauseShare(DeviationCause.SCOPE_ADDED, 3, List.of(10_002L)));
        assertThat(standing.causes().get(0)).as("four days, one logged").isEqualTo(new CauseShare(DeviationCause.WAITING, 3, List.of(10_001L)));
        assertThat(standing.causes().get(6)).isEqualTo(new CauseShare(DeviationCause.ESTIMATE_ERROR, -1, List.of(10_001L)));
        assertThat(standing.baseline()).isEqualTo("Plan A");
        assertThat(standing.issues()).isEqualTo(2);
        assertThat(standing.compared()).isEqualTo(2);
    }

    @Test
    public void withoutABaselineIssuesAreHeldAgainstTheirOwnEstimates() {
        house.planned(1, 2.0, null, null).happened(1, MONDAY, MONDAY.plus(Duration.ofDays(4)), 1);
        ReleaseStanding standing = standings().get(0);
        assertThat(standing.deviationPersonDays()).isEqualTo(2);
        assertThat(standing.baseline()).isNull();
    }

    @Test
    public void theNearestThreeReleasesWithADayAreTold() {
        for (int number = 13; number < 18; number++) {
            house.release(new ReleaseInfo(number, "R" + number, null, LocalDate.of(2027, 1, 40 - number), State.OPEN));
        }
        house.release(new ReleaseInfo(18, "Out", null, LocalDate.of(2026, 11, 1), State.RELEASED));
        assertThat(standings()).extracting(ReleaseStanding::name).containsExactly("1.0", "R17", "R16");
        assertThat(standings()).extracting(ReleaseStanding::releaseId).doesNotContain(OTHER);
    }

    @Test
    public void whatIsMissingIsSaidAndNothingIsGuessed() {
        house.release(new ReleaseInfo(RELEASE, "Next", null, LocalDate.of(2026, 12, 31), State.OPEN));
        ReleaseStanding standing = standings().get(0);
        assertThat(standing.lateWorkingDays()).isNull();
        assertThat(standing.deviationPersonDays()).isNull();
        assertThat(standing.causes()).isEmpty();
        assertThat(standing.missing()).containsExactly(Reason.of("plan.missing.facts"), Reason.of("deviation.missing.issues", 0));
        house.planned(1, null, null, null).happened(1, MONDAY, null, 0);
        assertThat(standings().get(0).missing()).contains(Reason.of("deviation.missing.plans", 1));
    }

    @Test
    public void aReleaseWhoseDayHasPassedIsAtLeastAsLateAsToday() {
        house.release(new ReleaseInfo(RELEASE, "Next", null, LocalDate.of(2026, 11, 13), State.OPEN));
        assertThat(standings().get(0).lateWorkingDays()).isEqualTo(5);
    }

    @Test
    public void severalProjectsAndReleasesAreReadTogether() {
        house.planned(1, 2.0, null, null).happened(1, MONDAY, null, 0);
        for (int number = 13; number < 16; number++) {
            house.release(new ReleaseInfo(number, "R" + number, null, LocalDate.of(2027, 1, 1), State.OPEN));
        }
        house.release(new ReleaseInfo(20, "1.0", null, LocalDate.of(2027, 1, 1), State.OPEN));
        assertThat(house.standings.list(List.of("SEC", "DEMO", "NONE"))).extracting(ReleaseStanding::projectKey).containsExactly("SEC", "DEMO", "DEMO", "DEMO");
        assertThat(house.factReadings).isEqualTo(1);
        assertThat(house.forecastReadings).as("once for each project").isEqualTo(2);
    }
}
