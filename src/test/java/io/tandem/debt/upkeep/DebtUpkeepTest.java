package io.tandem.debt.upkeep;

import static io.tandem.testing.debt.DebtItems.ADA;
import static io.tandem.testing.debt.DebtItems.DEV;
import static io.tandem.testing.debt.DebtItems.TODAY;
import static io.tandem.testing.debt.DebtItems.debt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.tandem.debt.model.DebtItem;
import io.tandem.debt.model.DecisionState;
import io.tandem.debt.upkeep.model.DebtDay;
import io.tandem.debt.upkeep.model.Scope;
import io.tandem.debt.upkeep.model.Sum;
import io.tandem.shared.Actor;
import io.tandem.shared.AuditEvent;
import io.tandem.shared.DateRange;
import io.tandem.testing.AoDatabase.Kind;
import io.tandem.testing.debt.UpkeepHouse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.After;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Days that are kept and acceptances that run out, on both databases. */
@RunWith(Parameterized.class)
public class DebtUpkeepTest {
    private static final Duration DAY = Duration.ofDays(1);
    private final UpkeepHouse house;

    public DebtUpkeepTest(Kind kind) {
        house = new UpkeepHouse(kind);
    }

    @Parameters(name = "{0}")
    public static Object[] kinds() {
        return Kind.values();
    }

    @After
    public void close() {
        house.close();
    }

    private List<DebtDay> trend(String component) {
        return house.trends.get(DEV, "DEMO", component, new DateRange(TODAY.minusDays(5), TODAY.plusDays(30))).points();
    }

    @Test
    public void aDayHoldsWhatIsOwedOnTheWholeAndInEachComponent() {
        house.add(debt("Gateway").inComponent(1, "Gateway").costing(5, 2, 0.5));
        house.add(debt("Nowhere").costing(3, 1, 1));
        house.add(debt("Accepted").inComponent(1, "Gateway").costing(8, 4, 0.25).acceptedUntil(TODAY));
        house.add(debt("Repaid").inComponent(2, "Ledger").costing(2, 1, 1).decided(DecisionState.REPAID));
        house.add(debt("Elsewhere").in("SEC").costing(100, 1, 1));
        house.keeper.keepToday();
        DateRange today = new DateRange(TODAY, TODAY.plusDays(1));
        assertThat(house.days.list(Scope.project("DEMO"), today)).containsExactly(new DebtDay(TODAY, new Sum(3, 16, 3), new Sum(1, 8, 1), new Sum(4, 18, 4), new Sum(1, 2, 1)));
        assertThat(house.days.list(Scope.component("DEMO", 1L), today)).containsExactly(new DebtDay(TODAY, new Sum(2, 13, 2), new Sum(1, 8, 1), new Sum(2, 13, 2), Sum.NONE));
        assertThat(house.days.list(Scope.component("DEMO", null), today)).extracting(day -> day.unpaid().principal()).containsExactly(3.0);
        assertThat(house.days.list(Scope.component("DEMO", 2L), today)).extracting(day -> day.repaid().items()).containsExactly(1L);
        assertThat(house.days.list(Scope.project("SEC"), today)).extracting(day -> day.unpaid().principal()).containsExactly(100.0);
    }

    @Test
    public void theLastRunOfADayIsWhatStaysOfIt() {
        DebtItem item = house.add(debt().costing(5, 2, 0.5));
        house.keeper.keepToday();
        house.keeper.keepToday();
        house.transactions.run(() -> house.store.delete(item.id()));
        house.add(debt().costing(7, 2, 0.5));
        house.keeper.keepToday();
        assertThat(house.days.list(Scope.project("DEMO"), new DateRange(TODAY, TODAY.plusDays(1)))).extracting(day -> day.unpaid().principal()).containsExactly(7.0);
    }

    @Test
    public void theTrendGoesFromDayToDayAndEndsNow() {
        house.add(debt("First").inComponent(1, "Gateway").costing(5, 2, 0.5));
        house.keeper.keepToday();
        house.wait(DAY);
        house.keeper.keepToday();
        house.wait(DAY.multipliedBy(2));
        house.add(debt("Second").costing(3, 1, 1));
        assertThat(trend("")).extracting(DebtDay::day, day -> day.unpaid().principal()).containsExactly(
            tuple(TODAY, 5.0), tuple(TODAY.plusDays(1), 5.0), tuple(TODAY.plusDays(3), 8.0));
        assertThat(trend("Gateway")).extracting(day -> day.unpaid().principal()).containsExactly(5.0, 5.0, 5.0);
        assertThat(trend("2")).isEmpty();
    }

    @Test
    public void whatChangedAMomentAgoIsInTheTrend() {
        DebtItem item = house.add(debt().costing(5, 2, 0.5));
        assertThat(trend("")).extracting(day -> day.unpaid().items()).containsExactly(1L);
        house.add(debt().costing(3, 2, 0.5));
        assertThat(trend("")).extracting(day -> day.unpaid().items()).containsExactly(2L);
        house.transactions.run(() -> house.store.delete(item.id()));
        assertThat(trend("")).extracting(day -> day.unpaid().principal()).containsExactly(3.0);
    }

    @Test
    public void aProjectWithoutItemsAnyMoreOwesNothingInsteadOfEnding() {
        DebtItem item = house.add(debt().inComponent(1, "Gateway"));
        house.keeper.keepToday();
        house.transactions.run(() -> house.store.delete(item.id()));
        house.wait(DAY);
        house.keeper.keepToday();
        house.wait(DAY);
        house.keeper.keepToday();
        assertThat(trend("")).extracting(day -> day.unpaid().items()).startsWith(1L, 0L);
        assertThat(trend("Gateway")).extracting(day -> day.unpaid().items()).startsWith(1L, 0L);
    }

    @Test
    public void anAcceptanceThatHasRunOutIsToldOnceToOwnerAndAccepter() {
        DebtItem item = house.add(debt("Old retry").ownedBy(DEV).acceptedUntil(TODAY));
        house.expire();
        assertThat(house.mails).as("the last day still holds").isEmpty();
        house.wait(DAY);
        house.expire();
        house.expire();
        assertThat(house.mails).extracting(UpkeepHouse.Mail::person).containsExactlyInAnyOrder(DEV, ADA);
        assertThat(house.audit).extracting(AuditEvent::actor, AuditEvent::entityId, AuditEvent::action).containsExactly(tuple(Actor.HOUSE, String.valueOf(item.id()), "expired"));
    }

    @Test
    public void severalAreToldInOneMail() {
        house.add(debt("One").acceptedUntil(TODAY));
        house.add(debt("Two").acceptedUntil(TODAY.minusDays(3)));
        house.wait(DAY);
        house.expire();
        assertThat(house.mails).extracting(UpkeepHouse.Mail::titles).containsExactly(List.of("One", "Two"));
    }

    @Test
    public void anotherAcceptanceOfTheSameItemRunsOutAgain() {
        DebtItem item = house.add(debt("Again").acceptedUntil(TODAY));
        house.wait(DAY);
        house.expire();
        LocalDate later = TODAY.plusDays(5);
        house.transactions.run(() -> house.store.save(item.changed(item.facts(), debt().acceptedUntil(later).build().decision(), house.clock.instant())));
        house.wait(DAY.multipliedBy(6));
        house.expire();
        assertThat(house.mails).hasSize(2);
    }

    @Test
    public void whatWasDecidedMeanwhileIsNoNewsAnyMore() {
        DebtItem item = house.add(debt().acceptedUntil(TODAY));
        house.wait(DAY);
        house.watch.run();
        house.transactions.run(() -> house.store.save(item.changed(item.facts(), debt().decided(DecisionState.REPAID).build().decision(), house.clock.instant())));
        house.sender.sendDue();
        assertThat(house.mails).isEmpty();
    }

    @Test
    public void whenThoseConcernedHaveLeftTheLeadsAreTold() {
        house.gone.add(ADA.key());
        house.add(debt().in("SEC").acceptedUntil(TODAY));
        house.add(debt().acceptedUntil(TODAY));
        house.wait(DAY);
        house.expire();
        assertThat(house.mails).extracting(UpkeepHouse.Mail::person, mail -> mail.expired().get(0).projectKey()).as("the lead does not see SEC").containsExactly(tuple(UpkeepHouse.LEAD, "DEMO"));
    }

    @Test
    public void whatFailsIsTriedAgainLaterAndThenLeavesOnce() {
        house.add(debt().acceptedUntil(TODAY));
        house.wait(DAY);
        house.expire();
        UpkeepHouse.Mail first = house.mails.get(0);
        assertThat(first.delivery().begin()).isTrue();
        first.delivery().failed("the server is down");
        house.expire();
        assertThat(house.mails).as("not at once").hasSize(1);
        house.wait(Duration.ofMinutes(11));
        house.expire();
        assertThat(house.mails).hasSize(2);
        house.mails.get(1).delivery().succeeded();
        assertThat(first.delivery().begin()).as("the first hand-over comes too late").isFalse();
        house.wait(Duration.ofHours(8));
        house.expire();
        assertThat(house.mails).hasSize(2);
    }
}
