package io.tandem.adapter.jira.team;

import static io.tandem.testing.review.Reviews.ADA;
import static io.tandem.testing.review.Reviews.DEV;
import static io.tandem.testing.review.Reviews.EMIL;
import static io.tandem.testing.review.Reviews.OLGA;
import static io.tandem.testing.review.Reviews.PETRA;
import static io.tandem.testing.team.Members.away;
import static io.tandem.testing.team.Members.day;
import static io.tandem.testing.team.Members.days;
import static io.tandem.testing.team.Members.delivery;
import static io.tandem.testing.team.Members.technical;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.review.model.Delegation;
import io.tandem.shared.DateRange;
import io.tandem.team.StoredWorkingGroups;
import io.tandem.testing.team.TeamHouse;
import org.junit.After;
import org.junit.Test;

public class BoardWorkingGroupTest {
    private final TeamHouse house = new TeamHouse();
    private final BoardWorkingGroup group = new BoardWorkingGroup(new StoredWorkingGroups(house.store), house.people());

    @After
    public void close() {
        house.close();
    }

    @Test
    public void anAbsenceWithAStandInIsADelegationOfTheseDays() {
        house.group("DEMO", away(delivery(PETRA), EMIL, days(7, 11), days(21, 31)), away(technical(EMIL), ADA, days(10, 12)), away(technical(DEV), null, days(1, 31)));
        assertThat(group.listDelegations("DEMO")).containsExactlyInAnyOrder(new Delegation(PETRA, EMIL, new DateRange(day(7), day(10))), new Delegation(PETRA, ADA, new DateRange(day(10), day(12))),
            new Delegation(PETRA, EMIL, new DateRange(day(21), day(32))), new Delegation(EMIL, ADA, new DateRange(day(10), day(13))));
        assertThat(group.listDelegations("SEC")).isEmpty();
    }

    @Test
    public void leadsAndRolesHoldSeats() {
        house.group("DEMO", delivery(PETRA).leading(), technical(EMIL).leading(), technical(DEV), technical(OLGA));
        assertThat(group.listWithRole("DEMO", "technical-lead")).containsExactly(EMIL);
        assertThat(group.listWithRole("DEMO", "delivery-lead")).containsExactly(PETRA);
        assertThat(group.listWithRole("DEMO", " developer ")).containsExactlyInAnyOrder(EMIL, DEV, OLGA);
        assertThat(group.listWithRole("DEMO", "Pilot")).isEmpty();
        assertThat(group.listWithRole("DEMO", "")).isEmpty();
    }

    @Test
    public void whoCannotLogInAnyMoreNeitherHoldsASeatNorStandsIn() {
        house.group("DEMO", away(delivery(PETRA).leading(), OLGA, days(7, 11)), technical(OLGA));
        house.inactive.add(OLGA);
        assertThat(group.listDelegations("DEMO")).isEmpty();
        assertThat(group.listWithRole("DEMO", "Developer")).isEmpty();
    }
}
