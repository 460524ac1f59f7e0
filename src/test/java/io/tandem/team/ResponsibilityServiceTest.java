package io.tandem.team;

import static io.tandem.testing.review.Reviews.ADA;
import static io.tandem.testing.review.Reviews.DEV;
import static io.tandem.testing.review.Reviews.EMIL;
import static io.tandem.testing.review.Reviews.OLGA;
import static io.tandem.testing.review.Reviews.PETRA;
import static io.tandem.testing.team.Members.away;
import static io.tandem.testing.team.Members.delivery;
import static io.tandem.testing.team.Members.technical;
import static io.tandem.testing.team.Members.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.shared.Actor;
import io.tandem.shared.DateRange;
import io.tandem.shared.PageRequest;
import io.tandem.team.ResponsibilityService.Wanted;
import io.tandem.team.ResponsibilityService.Wanted.Narrowing;
import io.tandem.team.api.Absence;
import io.tandem.team.model.MatterKind;
import io.tandem.team.model.OpenMatter;
import io.tandem.team.model.Responsibilities;
import io.tandem.team.model.Responsibility;
import io.tandem.team.model.Responsibility.Part;
import io.tandem.team.model.Responsibility.Party;
import io.tandem.testing.review.Town;
import io.tandem.testing.team.TeamHouse;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.After;
import org.junit.Test;

public class ResponsibilityServiceTest {
    private static final Wanted ALL = new Wanted(null, Set.of(), Narrowing.NONE);
    private final TeamHouse house = new TeamHouse();

    @After
    public void close() {
        house.close();
    }

    private Responsibilities list(Actor viewer, Wanted wanted) {
        return house.responsibilities.list(viewer, "DEMO", wanted, PageRequest.first());
    }

    private Responsibility only() {
        return list(Town.ADMIN, ALL).page().values().get(0);
    }

    private static OpenMatter review(String id, String issueKey, Actor proposer, Actor... deciders) {
        return new OpenMatter(MatterKind.REVIEW, id, "Review " + id, issueKey, "IN_REVIEW", "", null, "/r", List.of(deciders), List.of(proposer), "", List.of(proposer));
    }

    private static OpenMatter debt(String component, List<Actor> owner, Actor recordedBy) {
        return new OpenMatter(MatterKind.DEBT, "7", "Debt", null, "OPEN", component, null, "/d", List.of(), owner, "", List.of(recordedBy));
    }

    private static OpenMatter action(String owner, Actor agreedBy) {
        return new OpenMatter(MatterKind.ACTION, "1-1", "Action", null, "", "", null, "/a", List.of(), List.of(), owner, List.of(agreedBy));
    }

    private void usualGroup() {
        house.group("DEMO", delivery(PETRA).leading(), technical(EMIL).leading(), with(technical(ADA), 5, "Ledger"), technical(DEV), technical(OLGA));
    }

    private static List<String> names(List<Party> parties) {
        return parties.stream().map(Party::name).toList();
    }

    @Test
    public void theBoardDecidesAReviewAndEverybodyElseIsTold() {
        usualGroup();
        house.open.add(review("1", "DEMO-1", DEV, PETRA, ADA));
        Responsibility row = only();
        assertThat(names(row.decides())).containsExactly(PETRA.displayName(), ADA.displayName());
        assertThat(names(row.does())).containsExactly(DEV.displayName());
        assertThat(names(row.consulted())).as("the lead who does not decide").containsExactly(EMIL.displayName());
        assertThat(names(row.told())).containsExactly(OLGA.displayName());
        assertThat(row.gaps()).isEmpty();
    }

    @Test
    public void thePairDecidesADebtAndWhoKnowsTheComponentIsConsulted() {
        usualGroup();
        house.open.add(debt("ledger", List.of(DEV), OLGA));
        Responsibility row = only();
        assertThat(names(row.decides())).containsExactlyInAnyOrder(PETRA.displayName(), EMIL.displayName());
        assertThat(names(row.consulted())).containsExactly(OLGA.displayName(), ADA.displayName());
        assertThat(row.told()).isEmpty();
        assertThat(row.gaps()).as("everybody is in it already").isEmpty();
    }

    @Test
    public void whatIsNobodysShows() {
        house.open.add(debt("", List.of(), OLGA));
        house.open.add(review("1", "DEMO-1", DEV));
        assertThat(list(Town.ADMIN, ALL).gaps()).isEqualTo(2);
        assertThat(list(Town.ADMIN, ALL).page().values()).extracting(Responsibility::gaps).containsExactly(Set.of(Part.DECIDES, Part.CONSULTED, Part.TOLD), Set.of(Part.DECIDES, Part.DOES, Part.TOLD));
        usualGroup();
        assertThat(list(Town.ADMIN, ALL).page().values()).extracting(Responsibility::gaps).containsExactly(Set.of(Part.DECIDES), Set.of(Part.DOES));
        house.open.add(review("2", "DEMO-2", DEV, PETRA));
        Responsibilities gaps = list(Town.ADMIN, new Wanted(null, Set.of(), Narrowing.GAPS));
        assertThat(gaps.page().total()).isEqualTo(2);
    }

    @Test
    public void anOwnerWrittenDownByNameIsFoundInTheGroupOrShownAsWritten() {
        usualGroup();
        house.open.add(action(" olga DEVELOPER ", PETRA));
        assertThat(only().does()).extracting(Party::person).containsExactly(OLGA);
        house.open.set(0, action("The night shift", PETRA));
        assertThat(only().does()).containsExactly(new Party(null, "The night shift", null));
        assertThat(only().gaps()).isEmpty();
        house.open.set(0, action(" ", PETRA));
        assertThat(only().gaps()).containsExactly(Part.DOES);
    }

    @Test
    public void whoStandsInTodayIsShownAndHasTheMatterAmongTheirs() {
        Absence today = new Absence(new DateRange(TeamHouse.TODAY, TeamHouse.TODAY.plusDays(1)), "");
        house.group("DEMO", away(delivery(PETRA).leading(), OLGA, today), technical(DEV), technical(OLGA));
        house.open.add(review("1", "DEMO-1", DEV, PETRA));
        assertThat(only().decides()).containsExactly(new Party(PETRA, PETRA.displayName(), OLGA));
        assertThat(list(OLGA, new Wanted(OLGA, Set.of(), Narrowing.NONE)).page().total()).isEqualTo(1);
        assertThat(list(OLGA, new Wanted(EMIL, Set.of(), Narrowing.NONE)).page().total()).isZero();
    }

    @Test
    public void beingToldMakesNothingMine() {
        usualGroup();
        house.open.add(review("1", "DEMO-1", DEV, PETRA, ADA));
        assertThat(list(OLGA, new Wanted(OLGA, Set.of(), Narrowing.NONE)).page().total()).isZero();
        assertThat(list(EMIL, new Wanted(EMIL, Set.of(), Narrowing.NONE)).page().total()).isEqualTo(1);
    }

    @Test
    public void mattersOfHiddenIssuesAreNeitherShownNorCounted() {
        usualGroup();
        house.open.add(review("1", "DEMO-9", DEV));
        house.open.add(review("2", "DEMO-2", DEV));
        assertThat(list(DEV, ALL).page().values()).extracting(row -> row.matter().id()).containsExactly("2");
        assertThat(list(DEV, ALL).gaps()).isEqualTo(1);
        assertThat(list(ADA, ALL).page().total()).isEqualTo(2);
    }

    @Test
    public void kindsAreChosenAndLongListsAreCutAndPaged() {
        usualGroup();
        IntStream.range(0, 600).forEach(i -> house.open.add(review(String.valueOf(i), "DEMO-1", DEV, PETRA)));
        house.open.add(debt("", List.of(DEV), DEV));
        assertThat(list(Town.ADMIN, ALL).cut()).containsExactly(MatterKind.REVIEW);
        assertThat(list(Town.ADMIN, ALL).page().total()).isEqualTo(501);
        assertThat(list(Town.ADMIN, new Wanted(null, Set.of(MatterKind.DEBT), Narrowing.NONE)).page().total()).isEqualTo(1);
        assertThat(house.responsibilities.list(Town.ADMIN, "DEMO", ALL, new PageRequest(500, 50, List.of())).page().values()).extracting(row -> row.matter().kind()).containsExactly(MatterKind.DEBT);
    }
}
