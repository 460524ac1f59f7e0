package io.tandem.rest.debt;

import static io.tandem.testing.debt.DebtItems.TODAY;
import static io.tandem.testing.debt.DebtItems.debt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.tandem.debt.model.DebtItem;
import io.tandem.debt.model.DecisionState;
import io.tandem.rest.support.Guard;
import io.tandem.shared.Actor;
import io.tandem.testing.debt.DebtHouse;
import io.tandem.testing.debt.DebtItems;
import io.tandem.testing.debt.RepaymentHouse;
import io.tandem.testing.rest.RestApi;
import io.tandem.testing.rest.RestApi.Answer;
import io.tandem.testing.review.Keys;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.After;
import org.junit.Test;

/** The planner's calls, through the real JSON and the real error answers. */
public class RepaymentResourceTest {
    private final DebtHouse house = new DebtHouse();
    private final RepaymentHouse planner = new RepaymentHouse(house);
    private final RestApi api = new RestApi(viewer -> List.of(planner.resource(new Guard(viewer, house.access()), new Keys())));

    @After
    public void close() {
        house.close();
    }

    @Test
    public void whoMayDoWhat() {
        long id = add(debt("one").costing(5, 1, 1));
        String plan = "{'project':'DEMO','capacity':10,'horizonMonths':12}";
        String apply = "{'project':'DEMO','release':'2.0','items':[{'id':" + id + ",'version':1}]}";
        Object[][] matrix = {
            // call, body, nobody, ghost, guest, dev, ada
            {"POST debts/repayment-plan", plan, 401, 404, 200, 200, 200},
            {"POST debts/repayment-plan", plan.replace("10", "0"), 401, 404, 400, 400, 400},
            {"POST debts/repayment-plan", plan.replace("DEMO", "SEC"), 401, 404, 404, 404, 200},
            {"GET debts/repayment-plan/releases?project=DEMO", null, 401, 404, 200, 200, 200},
            {"GET debts/repayment-plan/releases?project=NONE", null, 401, 404, 404, 404, 404},
            {"GET debts/repayment-plan/releases", null, 401, 400, 400, 400, 400},
            {"POST debts/repayment-plan/apply?dryRun=true", apply, 401, 404, 403, 200, 200},
            {"POST debts/repayment-plan/apply", apply.replace("2.0", "1.0"), 401, 404, 403, 400, 400},
            {"POST debts/repayment-plan/apply", apply.replace("DEMO", "SEC"), 401, 404, 404, 404, 400},
            {"POST debts/repayment-plan/apply", apply, 401, 404, 403, 200, 200},
        };
        for (Object[] line : matrix) {
            List<Optional<Actor>> people = Arrays.asList(Optional.empty(), Optional.of(DebtHouse.GHOST), Optional.of(DebtHouse.GUEST), Optional.of(DebtHouse.DEV), Optional.of(DebtHouse.ADA));
            for (int who = 0; who < people.size(); who++) {
                Answer answer = api.as(people.get(who)).send((String) line[0], (String) line[1]);
                assertThat(answer.status).as(line[0] + " by " + people.get(who) + ": " + answer.text).isEqualTo(line[who + 2]);
            }
        }
    }

    @Test
    public void aPlanSaysWhatItSavesAndWhyItIsBetterThanTheOrderOfPriority() {
        long small = add(debt("small").costing(1, 0.25, 1));
        add(debt("one").costing(5, 1, 1));
        long two = add(debt("two").costing(5, 1, 1));
        add(debt("accepted").costing(1, 9, 1).acceptedUntil(TODAY));
        add(debt("repaid").costing(1, 9, 1).decided(DecisionState.REPAID));
        JsonNode plan = plan("'capacity':10,'horizonMonths':12,'must':[" + two + "]");
        assertThat(plan.at("/items")).extracting(item -> item.at("/title").asText()).containsExactly("two", "one");
        assertThat(plan.at("/items/0/must").asBoolean()).isTrue();
        assertThat(plan.at("/items/1/cumulative").asDouble()).isEqualTo(10);
        assertThat(plan.at("/saving").asDouble()).isEqualTo(24);
        assertThat(plan.at("/byPriority").asDouble()).isEqualTo(15);
        assertThat(plan.at("/proof/proven").asBoolean()).isTrue();
        assertThat(plan.at("/comparison/onlyByPriority/0").asLong()).isEqualTo(small);
        assertThat(plan.at("/comparison/text").asText()).isEqualTo("tandem.debt.plan.why.fits[“one”, “small”, 4, 0, 9]");
        assertThat(plan.at("/leftOut")).extracting(left -> left.at("/title").asText() + " " + left.at("/text").asText())
            .containsExactly("accepted tandem.debt.plan.left.accepted[2026-11-20]", "small tandem.debt.plan.left.room[1, 0, ]");
    }

    @Test
    public void theWorkedExampleOfTheDocument() {
        long library = add(debt("Upgrade the HTTP library").costing(3, 0, 0));
        add(debt("Retry logic doubles transactions").costing(4, 2, 0.75).waitingFor(library));
        add(debt("No tests in the gateway").costing(6, 1.5, 1));
        add(debt("Slow build").costing(2, 0.4, 1));
        add(debt("Flaky tests").costing(4, 0.6, 1));
        JsonNode plan = plan("'capacity':10,'horizonMonths':12");
        assertThat(plan.at("/items").findValuesAsText("title")).containsExactly("No tests in the gateway", "Flaky tests");
        assertThat(plan.at("/saving").asDouble()).isCloseTo(25.2, within(1e-9));
        assertThat(plan.at("/unused").asDouble()).isZero();
        assertThat(plan.at("/comparison/items").findValuesAsText("title")).containsExactly("Slow build", "Upgrade the HTTP library", "Retry logic doubles transactions");
        assertThat(plan.at("/byPriority").asDouble()).isCloseTo(22.8, within(1e-9));
        assertThat(plan.at("/comparison/unused").asDouble()).isEqualTo(1);
        assertThat(plan.at("/comparison/text").asText()).isEqualTo("tandem.debt.plan.why.fits[“No tests in the gateway”, “Flaky tests”, “Slow build”, “Upgrade the HTTP library”, "
            + "“Retry logic doubles transactions”, 1, 0, 2.4]");
        JsonNode longer = plan("'capacity':13,'horizonMonths':12");
        assertThat(longer.at("/items").findValuesAsText("title")).containsExactly("No tests in the gateway", "Upgrade the HTTP library", "Retry logic doubles transactions");
        assertThat(longer.at("/items/1/neededBy")).hasSize(1);
    }

    @Test
    public void whatHasToBeInIsRefusedWithTheReason() {
        long base = add(debt("base").costing(8, 0, 0));
        long top = add(debt("top").costing(5, 1, 1).waitingFor(base));
        long accepted = add(debt("accepted").acceptedUntil(TODAY));
        long blocked = add(debt("blocked").waitingFor(accepted));
        assertThat(refused("'capacity':10,'horizonMonths':12,'must':[" + top + "]")).startsWith("debt.plan.must.capacity [13, 10, ").contains("“base”").contains("“top”");
        assertThat(refused("'capacity':10,'horizonMonths':12,'must':[77777]")).startsWith("debt.plan.must.unknown");
        assertThat(refused("'capacity':10,'horizonMonths':12,'must':[" + accepted + "]")).startsWith("debt.plan.must.unknown");
        assertThat(refused("'capacity':10,'horizonMonths':12,'must':[" + blocked + "]")).isEqualTo("debt.plan.must.blocked [“blocked”, “accepted”]");
        assertThat(refused("'capacity':50,'horizonMonths':12,'must':[" + top + "],'exclude':[" + base + "]")).isEqualTo("debt.plan.must.blocked [“top”, “base”]");
        assertThat(refused("'capacity':50,'horizonMonths':12,'must':[" + top + "],'exclude':[" + top + "]")).startsWith("debt.plan.must.excluded");
    }

    @Test
    public void whatIsLeftOutSaysWhy() {
        long base = add(debt("base").costing(8, 0, 0));
        add(debt("dear").costing(5, 1, 1).waitingFor(base));
        add(debt("large").costing(30, 9, 1));
        add(debt("good").costing(4, 2, 1));
        add(debt("also good").costing(4, 2, 1));
        add(debt("meagre").costing(4, 0.1, 1));
        long excluded = add(debt("excluded").costing(1, 9, 1));
        add(debt("waits").costing(1, 9, 1).waitingFor(excluded));
        JsonNode plan = plan("'capacity':9,'horizonMonths':10,'exclude':[" + excluded + "]");
        assertThat(plan.at("/items").findValuesAsText("title")).containsExactly("good", "also good");
        assertThat(plan.at("/unused").asDouble()).isEqualTo(1);
        assertThat(plan.at("/leftOut")).extracting(left -> left.at("/title").asText() + " " + left.at("/text").asText()).containsExactly(
            "excluded tandem.debt.plan.left.excluded", "waits tandem.debt.plan.left.blocked[“excluded”]", "large tandem.debt.plan.left.large[30, 9, ]",
            "dear tandem.debt.plan.left.dear[13, 9, “base”]", "meagre tandem.debt.plan.left.less[0.25, 5, ]", "base tandem.debt.plan.left.nothing");
    }

    @Test
    public void aShareIsTakenOfTheTeamsDaysOrOfTheWork() {
        add(debt("one").costing(5, 1, 1));
        // 20 working days from Friday 2026-11-20 to Thursday 2026-12-17 for two people are 40 person-days, a fifth of them 8.
        JsonNode team = plan("'share':0.2,'release':'2.0','horizonMonths':12");
        assertThat(team.at("/capacity").asDouble()).isEqualTo(8);
        assertThat(team.at("/basis/text").asText()).isEqualTo("tandem.debt.plan.basis.team[8, 20, 40, 2.0]");
        assertThat(plan("'share':0.33,'release':'2.0','basis':'WORK','horizonMonths':12").at("/capacity").asDouble()).as("a third of 10, rounded down to quarters").isEqualTo(3.25);
        assertThat(plan("'share':0.5,'release':'3.0','horizonMonths':12").at("/basis/text").asText()).isEqualTo("tandem.debt.plan.basis.work[10, 50, 20, 3.0]");
        assertThat(refused("'share':0.5,'release':'3.0','basis':'TEAM','horizonMonths':12")).startsWith("debt.plan.share.team");
        planner.hasFacts = false;
        assertThat(refused("'share':0.5,'release':'3.0','horizonMonths':12")).startsWith("debt.plan.share.unknown");
        planner.members.clear();
        assertThat(refused("'share':0.5,'release':'2.0','basis':'WORK','horizonMonths':12")).startsWith("debt.plan.share.work");
    }

    @Test
    public void everythingWrongWithAShareIsToldAtOnce() {
        Answer answer = api.as(DebtHouse.DEV).send("POST debts/repayment-plan", "{'project':'DEMO','capacity':5,'share':1.5,'basis':'GIVEN','release':'4.0'}");
        assertThat(answer.codes()).containsExactly("debt.plan.share.both", "debt.plan.share", "debt.plan.basis", "debt.plan.release.over", "debt.plan.horizon");
        assertThat(refused("'share':0.001,'release':'2.0','horizonMonths':12")).startsWith("debt.plan.share.nothing");
        assertThat(refused("'share':0.2,'release':'9.9','horizonMonths':12")).startsWith("debt.plan.release.unknown");
        assertThat(refused("'share':0.2,'horizonMonths':12")).startsWith("debt.plan.release.missing");
    }

    @Test
    public void theReleasesToComeAreListedWithTheirSize() {
        JsonNode releases = api.as(DebtHouse.GUEST).send("GET debts/repayment-plan/releases?project=DEMO", null).json();
        assertThat(releases.at("/mayApply").asBoolean()).isFalse();
        assertThat(releases.at("/values").findValuesAsText("name")).containsExactly("2.0", "3.0");
        assertThat(releases.at("/values/0/team/days").asDouble()).isEqualTo(40);
        assertThat(releases.at("/values/0").path("work").path("days").asDouble()).isEqualTo(10);
        assertThat(releases.at("/values/1/usualBasis").asText()).isEqualTo("WORK");
    }

    @Test
    public void chosenItemsArePlannedWithTheirIssuesAndAgainWithoutHarm() {
        long open = add(debt("open").linkedTo(1, "DEMO-1").linkedTo(2, "DEMO-2").linkedTo(9, "DEMO-9"));
        long begun = add(debt("begun").decided(DecisionState.IN_REPAYMENT).linkedTo(3, "DEMO-3"));
        String body = "{'project':'DEMO','release':'12','items':[{'id':" + open + ",'version':1},{'id':" + begun + ",'version':1}]}";
        JsonNode would = api.as(DebtHouse.DEV).send("POST debts/repayment-plan/apply?dryRun=true", body).json();
        assertThat(would.at("/items").findValuesAsText("state")).containsExactly("PLANNED", "IN_REPAYMENT");
        assertThat(house.store.find(open).orElseThrow().version()).as("nothing is written").isEqualTo(1);
        assertThat(planner.releasedIssues).isEmpty();
        JsonNode done = api.send("POST debts/repayment-plan/apply", body).json();
        assertThat(done.at("/issues")).extracting(issue -> issue.at("/key").asText() + " " + issue.at("/outcome").asText()).containsExactly("DEMO-1 ADDED", "DEMO-2 FORBIDDEN", "DEMO-3 REFUSED");
        assertThat(done.at("/issues/2/message").asText()).isEqualTo("tandem.debt.plan.issue.refused A field is missing.");
        assertThat(done.at("/hiddenIssues").asInt()).as("dev does not see DEMO-9").isEqualTo(1);
        assertThat(planner.releasedIssues).containsExactly("DEMO-1 in 2.0");
        assertThat(stored(open).decision().state()).isEqualTo(DecisionState.PLANNED);
        assertThat(stored(begun).decision().state()).isEqualTo(DecisionState.IN_REPAYMENT);
        assertThat(stored(begun).facts().targetRelease()).isEqualTo(RepaymentHouse.TWO);
        assertThat(house.audit).hasSize(2);
        JsonNode again = api.send("POST debts/repayment-plan/apply", body).json();
        assertThat(again.at("/items").findValuesAsText("changed")).as("with the versions of before").containsExactly("false", "false");
        assertThat(again.at("/issues/0/outcome").asText()).isEqualTo("ALREADY");
        assertThat(house.audit).as("nothing written again").hasSize(2);
    }

    @Test
    public void oneItemThatCannotBePlannedKeepsAllOut() {
        long first = add(debt("first").linkedTo(1, "DEMO-1"));
        long second = add(debt("second"));
        house.listeners.add((before, after) -> {
            if (after.id() == second) {
                throw new IllegalStateException("a listener refuses");
            }
        });
        assertThat(apply(first, 1, second, 1).status).as("the second refuses after the first was written").isEqualTo(500);
        assertThat(stored(first).decision().state()).isEqualTo(DecisionState.OPEN);
        house.listeners.clear();
        assertThat(apply(first, 1, second, 7).fields()).containsExactly("items[1].version");
        assertThat(apply(first, 1, second, 7).json().at("/current/values/0/title").asText()).isEqualTo("second");
        long accepted = add(debt("accepted").acceptedUntil(TODAY));
        assertThat(apply(first, 1, accepted, 1).codes()).containsExactly("debt.plan.state");
        assertThat(apply(first, 1, 99_999, 1).status).isEqualTo(404);
        assertThat(apply(first, 1, add(debt("elsewhere").in("SEC")), 1).status).as("of another project").isEqualTo(404);
        assertThat(apply(first, 1, first, 1).codes()).containsExactly("debt.bulk.twice");
        assertThat(stored(first).decision().state()).isEqualTo(DecisionState.OPEN);
        assertThat(planner.releasedIssues).isEmpty();
    }

    @Test
    public void onlyAReleaseOfTheProjectThatIsNotOverTakesItems() {
        long id = add(debt("one"));
        for (String release : List.of("1.0", "4.0", "11")) {
            assertThat(applyInto(release, id).codes()).as(release).containsExactly("debt.plan.release.over");
        }
        assertThat(applyInto("9.9", id).codes()).containsExactly("debt.plan.release.unknown");
        assertThat(applyInto("", id).codes()).containsExactly("debt.plan.release.missing");
        assertThat(api.send("POST debts/repayment-plan/apply", "{'project':'DEMO','release':'2.0','items':[]}").codes()).containsExactly("debt.bulk.count");
        assertThat(api.send("POST debts/repayment-plan/apply", "{'project':'DEMO','release':'2.0','items':[null,{'version':1}]}").codes()).contains("debt.bulk.id");
        assertThat(api.send("POST debts/repayment-plan/apply", "{'project':'DEMO','release':'2.0','items':[{'id':" + id + "}]}").codes()).containsExactly("debt.version.missing");
        assertThat(api.send("POST debts/repayment-plan/apply?dryRun=yes", "{'project':'DEMO','release':'2.0','items':[{'id':" + id + "}]}").codes()).containsExactly("json.value.wrong");
    }

    private long add(DebtItems item) {
        return house.store.add(item.build()).id();
    }

    private DebtItem stored(long id) {
        return house.store.find(id).orElseThrow();
    }

    private JsonNode plan(String fields) {
        Answer answer = api.as(DebtHouse.DEV).send("POST debts/repayment-plan", "{'project':'DEMO'," + fields + "}");
        assertThat(answer.status).as(answer.text).isEqualTo(200);
        return answer.json();
    }

    /** The only problem's code and arguments. */
    private String refused(String fields) {
        Answer answer = api.as(DebtHouse.DEV).send("POST debts/repayment-plan", "{'project':'DEMO'," + fields + "}");
        assertThat(answer.status).as(answer.text).isEqualTo(400);
        assertThat(answer.json().at("/errors")).hasSize(1);
        String message = answer.json().at("/errors/0/message").asText();
        return answer.codes().get(0) + (message.contains("[") ? " " + message.substring(message.indexOf('[')) : "");
    }

    private Answer apply(long first, long firstVersion, long second, long secondVersion) {
        return api.as(DebtHouse.DEV).send("POST debts/repayment-plan/apply", "{'project':'DEMO','release':'2.0','items':[{'id':" + first + ",'version':" + firstVersion + "},{'id':" + second
            + ",'version':" + secondVersion + "}]}");
    }

    private Answer applyInto(String release, long id) {
        return api.as(DebtHouse.DEV).send("POST debts/repayment-plan/apply", "{'project':'DEMO','release':'" + release + "','items':[{'id':" + id + ",'version':1}]}");
    }
}
