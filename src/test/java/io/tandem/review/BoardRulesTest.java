package io.tandem.review;

import static io.tandem.testing.review.Reviews.ADA;
import static io.tandem.testing.review.Reviews.EMIL;
import static io.tandem.testing.review.Reviews.PETRA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tandem.review.input.BoardInput;
import io.tandem.review.input.BoardInput.DelegateInput;
import io.tandem.review.input.BoardInput.Drift;
import io.tandem.review.input.BoardInput.Freeze;
import io.tandem.review.input.BoardInput.Light;
import io.tandem.review.input.BoardInput.Limits;
import io.tandem.review.input.BoardInput.Rate;
import io.tandem.review.input.BoardInput.Rule;
import io.tandem.review.input.BoardInput.SeatInput;
import io.tandem.review.input.BoardInput.Template;
import io.tandem.review.model.BoardSettings;
import io.tandem.review.model.BoardWarning;
import io.tandem.review.model.Policy;
import io.tandem.review.model.StandardTemplate;
import io.tandem.shared.InvalidInputException;
import io.tandem.shared.Problem;
import io.tandem.testing.AoDatabase.Kind;
import io.tandem.testing.review.ReviewHouse;
import io.tandem.testing.review.Town;
import java.util.List;
import org.junit.After;
import org.junit.Test;

/** What a board must look like to be saved, and what is said about one that is weaker than it looks. */
public class BoardRulesTest {
    private static final Limits DAYS = new Limits(10.0, null, null, null, null);
    private final ReviewHouse house = new ReviewHouse(Kind.H2);

    @After
    public void close() {
        house.close();
    }

    private static SeatInput seat(String name, String... users) {
        return new SeatInput(name, List.of(users), null, null, null, null);
    }

    private static SeatInput covered(String name, String user, DelegateInput... delegates) {
        return new SeatInput(name, List.of(user), null, null, null, List.of(delegates));
    }

    private static BoardInput seats(SeatInput... seats) {
        return with(List.of(seats), null, null, null, null, null, null);
    }

    private static BoardInput with(List<SeatInput> seats, Rule quorum, Limits thresholds, Light light, Drift drift, List<Template> templates, List<Freeze> freezes) {
        return new BoardInput(seats, quorum, null, null, null, new Rate("640", "EUR"), null, thresholds, light, drift, null, templates, freezes);
    }

    private static BoardInput rules(Limits thresholds, Light light) {
        return with(List.of(seat("lead", "ada")), null, thresholds, light, null, null, null);
    }

    private BoardSettings save(BoardInput input) {
        return house.boards.save(Town.ADMIN, "DEMO", house.boards.get(Town.ADMIN, "DEMO").version(), input);
    }

    private List<String> refusals(BoardInput input) {
        InvalidInputException refusal = catchThrowableOfType(InvalidInputException.class, () -> save(input));
        return refusal == null ? List.of() : refusal.problems().stream().map(problem -> problem.field() + " " + problem.code()).toList();
    }

    private List<String> warnings(BoardInput input) {
        return house.boards.listWarnings(save(input)).stream().map(warning -> (warning.isBlocking() ? "! " : "") + warning.reason().code()).toList();
    }

    @Test
    public void whatIsLeftOutTakesItsUsualValueAndNotTheOneItHad() {
        save(with(List.of(seat("lead", "ada")), rule("AT_LEAST", 1), DAYS, new Light("AUTOMATIC", null, 5), null, null, List.of(new Freeze("Year end", "2026-12-20", "2026-12-31", null))));
        BoardSettings saved = save(new BoardInput(List.of(seat("lead", "ada")), null, null, null, null, null, null));
        assertThat(saved.policy()).isEqualTo(Policy.usual());
        assertThat(saved.freezes()).isEmpty();
    }

    private static Rule rule(String kind, Integer value) {
        return new Rule(kind, value);
    }

    @Test
    public void everythingComesBackAsItWasSaved() {
        BoardSettings saved = save(with(List.of(new SeatInput("lead", List.of("ada"), "Architects", "architect", true, true, null)), rule("PERCENT", 60),
                new Limits(10.0, 20.5, new Rate("5000", "EUR"), 12, List.of("API")), new Light("ONE_SEAT", "lead", 10), new Drift(null, 50, false, true),
                List.of(new Template("Patch", "Patch day", "Monthly.", null, DAYS)), List.of(new Freeze("Year end", "2026-12-20", "2026-12-31", List.of("API")))));
        assertThat(house.boards.get(Town.ADMIN, "DEMO")).isEqualTo(saved);
        assertThat(saved.freezes().get(0).days().days()).isEqualTo(12);
    }

    @Test
    public void limitsThatNoChangeCanReachAreRefused() {
        assertThat(refusals(rules(new Limits(Double.NaN, -1.0, new Rate("1e99", "USD"), 26, List.of("Nothing")), null))).containsExactly(
                "thresholds.scheduleDays number.between", "thresholds.effortDays number.between", "thresholds.cost.currency currency.other", "thresholds.cost.amount number.between",
                "thresholds.riskScore number.range", "thresholds.components[0] component.unknown");
        assertThat(refusals(rules(new Limits(1e9, null, null, 0, null), null))).containsExactly("thresholds.scheduleDays number.between", "thresholds.riskScore number.range");
    }

    @Test
    public void aLightLaneNeedsALimitASeatAndAShareBetweenNoneAndAll() {
        assertThat(refusals(rules(null, new Light("AUTOMATIC", null, 101)))).containsExactly("thresholds board.light.no-limit", "lightLane.samplingPercent number.range");
        assertThat(refusals(rules(DAYS, new Light("ONE_SEAT", "king", 5)))).containsExactly("lightLane.seat board.light.seat-unknown");
        assertThat(refusals(rules(DAYS, new Light("SOMETIMES", null, 5)))).containsExactly("lightLane.mode value.unknown");
        assertThat(refusals(rules(DAYS, new Light("ONE_SEAT", "lead", 5)))).isEmpty();
    }

    @Test
    public void moreVoicesThanSeatsAreRefused() {
        List<SeatInput> two = List.of(seat("a", "ada"), seat("b", "emil"));
        BoardInput tooMany = new BoardInput(two, rule("AT_LEAST", 3), rule("AT_LEAST", 3), 0, 9000, null, null);
        assertThat(refusals(tooMany)).containsExactly("quorum.value number.range", "reject.value number.range", "dueHours number.range", "emergencyHours number.range");
    }

    @Test
    public void unknownAndDeactivatedPeopleAreRefused() {
        house.town.deactivate(EMIL);
        assertThat(refusals(seats(seat("a", "nobody", "emil"), seat("b")))).containsExactly("seats[0].users user.unknown", "seats[0].users user.inactive", "seats[1] board.seat.nobody");
    }

    @Test
    public void noCircleOfDelegatesHoweverLongAndNoTwoDelegatesOnOneDay() {
        DelegateInput adaToEmil = new DelegateInput("ada", "emil", "2026-12-01", "2026-12-10");
        DelegateInput emilToPetra = new DelegateInput("emil", "petra", "2026-12-05", "2026-12-20");
        DelegateInput petraToAda = new DelegateInput("petra", "ada", "2026-12-10", "2026-12-12");
        assertThat(refusals(seats(covered("a", "ada", adaToEmil), covered("b", "emil", emilToPetra), covered("c", "petra", petraToAda))))
                .containsExactly("seats[1].delegates[0] board.delegate.chain", "seats[2].delegates[0] board.delegate.chain", "seats[2].delegates[0] board.delegate.chain");
        DelegateInput adaToPetra = new DelegateInput("ada", "petra", "2026-12-10", "2026-12-11");
        assertThat(refusals(seats(covered("a", "ada", adaToEmil, adaToPetra)))).containsExactly("seats[0].delegates[1] board.delegate.overlap");
        assertThat(refusals(seats(covered("a", "ada", adaToEmil, new DelegateInput("ada", "petra", "2026-12-11", "2026-12-12"))))).isEmpty();
        assertThat(refusals(seats(covered("a", "ada", new DelegateInput("ada", "ada", "2026-12-02", "2026-12-01"), new DelegateInput("ada", "emil", "soon", "9999-01-01")))))
                .containsExactly("seats[0].delegates[0].to dates.order", "seats[0].delegates[0].delegate board.delegate.self", "seats[0].delegates[1].from date.wrong", "seats[0].delegates[1].to date.wrong");
    }

    @Test
    public void templatesNeedALimitAndAFreezeNeedsItsDays() {
        Template endless = new Template("Patch", null, null, null, null);
        Template named = new Template("patch", "t", "r", null, DAYS);
        Freeze unordered = new Freeze("", "2026-12-31", "2026-12-20", List.of("Nothing"));
        assertThat(refusals(with(List.of(seat("a", "ada")), null, null, null, null, List.of(endless, named), List.of(unordered)))).containsExactly(
                "templates[0].limits board.template.no-limit", "templates[1].name board.template.twice", "freezes[0].name name.missing", "freezes[0].components[0] component.unknown", "freezes[0].to dates.order");
    }

    @Test
    public void aTemplateThatDoesNotChangeKeepsWhoPutItIntoForce() {
        Template patch = new Template("Patch", "Patch day", null, null, DAYS);
        StandardTemplate first = save(with(List.of(seat("a", "ada")), null, null, null, null, List.of(patch), null)).templates().get(0);
        house.wait(java.time.Duration.ofDays(1));
        assertThat(save(with(List.of(seat("a", "ada")), null, null, null, null, List.of(patch), null)).templates()).containsExactly(first);
        Template changed = new Template("Patch", "Patch day", null, null, new Limits(20.0, null, null, null, null));
        assertThat(save(with(List.of(seat("a", "ada")), null, null, null, null, List.of(changed), null)).templates().get(0).approvedAt()).isAfter(first.approvedAt());
    }

    @Test
    public void theUsualBoardOfAProjectWithoutPeopleNamesEachEmptySeat() {
        house.town.putIntoRole("Architects");
        house.town.putIntoRole("Project Managers");
        List<BoardWarning> warnings = house.boards.listWarnings(house.boards.get(Town.ADMIN, "DEMO"));
        assertThat(warnings).extracting(BoardWarning::seat).containsExactly("project-manager", "architect", "");
        assertThat(warnings.get(1).reason().arguments()).containsExactly("seat:architect", "Architects");
        assertThat(warnings).extracting(BoardWarning::isBlocking).containsExactly(true, true, false);
        assertThat(warnings.get(2).reason().code()).isEqualTo("review.warning.never-for");
    }

    @Test
    public void whatMakesABoardWeakerThanItLooksIsSaid() {
        assertThat(warnings(seats(new SeatInput("a", null, "Kings", null, null, null, null)))).containsExactly("! review.warning.role-unknown");
        assertThat(warnings(seats(new SeatInput("a", null, null, "security", null, null, null)))).containsExactly("! review.warning.empty-team-role");
        assertThat(warnings(new BoardInput(List.of(seat("a", "ada"), seat("b", "ada"), seat("c", "emil")), rule("AT_LEAST", 3), null, null, null, null, null))).containsExactly("! review.warning.never");
        assertThat(warnings(seats(seat("a", "ada")))).containsExactly("review.warning.never-for");
        SeatInput optional = new SeatInput("a", List.of("ada", "emil"), null, false, false, null);
        assertThat(warnings(seats(optional))).containsExactly("review.warning.nobody-rejects", "review.warning.required-anyway");
        assertThat(warnings(seats(covered("a", "ada", new DelegateInput("petra", "emil", "2026-12-01", "2026-12-02"))))).contains("review.warning.delegate-of-nobody");
    }

    @Test
    public void somebodyWhoMayNoLongerLogInHoldsNoSeat() {
        save(seats(seat("a", "ada", "emil")));
        house.town.deactivate(EMIL);
        assertThat(house.boards.assemble("DEMO").seats().get(0).holders()).containsExactly(ADA);
        assertThat(house.boards.listWarnings(house.boards.get(Town.ADMIN, "DEMO"))).extracting(warning -> warning.reason().code()).contains("review.warning.inactive");
        house.town.deactivate(ADA);
        assertThat(house.boards.listWarnings(house.boards.get(Town.ADMIN, "DEMO")).get(0).reason().code()).isEqualTo("review.warning.empty-users");
    }

    @Test
    public void aSeatIsFilledByARoleInTheWorkingGroupToo() {
        house.town.putIntoTeamRole("security", PETRA);
        save(seats(new SeatInput("a", List.of("ada"), null, "security", null, null, null)));
        assertThat(house.boards.assemble("DEMO").seats().get(0).holders()).containsExactly(ADA, PETRA);
    }

    @Test
    public void nullsInListsAreProblemsAndNoFaults() {
        BoardInput holes = with(java.util.Collections.singletonList(null), rule(null, null), new Limits(null, null, new Rate(null, null), null, java.util.Collections.singletonList(null)), new Light(null, null, null),
                null, java.util.Collections.singletonList(null), java.util.Collections.singletonList(null));
        assertThatCode(() -> refusals(holes)).doesNotThrowAnyException();
        assertThat(refusals(holes)).isNotEmpty().extracting(String::valueOf).noneMatch(text -> text.contains("null "));
        assertThat(Problem.of("x").field()).isNull();
    }
}
