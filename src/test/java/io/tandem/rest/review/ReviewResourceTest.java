package io.tandem.rest.review;

import static io.tandem.testing.review.Reviews.ADA;
import static io.tandem.testing.review.Reviews.DEV;
import static io.tandem.testing.review.Reviews.OLGA;
import static io.tandem.testing.review.Reviews.PETRA;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tandem.review.input.ProposalInput;
import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.ReviewState;
import io.tandem.shared.Actor;
import io.tandem.testing.AoDatabase;
import io.tandem.testing.review.ReviewApi;
import io.tandem.testing.review.ReviewApi.Answer;
import io.tandem.testing.review.ReviewHouse;
import io.tandem.testing.review.Town;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.After;
import org.junit.Test;

/** Every call of rest.md "reviews" and "projects/{key}/board", through the real JSON and the real error answers. */
public class ReviewResourceTest {
    private static final String SOUND = "{'issueKey':'DEMO-1','title':'Replace the client','rationale':'Old','impact':{'schedule':{'low':2,'likely':3,'high':8},'effort':{'low':4,'likely':5,'high':12},"
            + "'otherCost':{'amount':'1200.00','currency':'EUR'},'quality':{'openDefects':-3,'attributes':['SECURITY']},'risk':{'likelihood':3,'consequence':4},'components':['API'],'alternatives':[{'description':'Wait','whyNot':'Costs more'}]}}";
    private final ReviewHouse house = new ReviewHouse(AoDatabase.Kind.H2);
    private final ReviewApi api = new ReviewApi(house);
    private int issue = 100;

    @After
    public void close() {
        house.close();
    }

    /** A review of an issue of its own in this state. */
    private ChangeReview in(ReviewState state) {
        String key = "DEMO-" + issue++;
        return switch (state) {
            case DRAFT -> house.draft(key);
            case IN_REVIEW -> house.inReview(key);
            case APPROVED -> house.approved(key);
            case REJECTED -> house.vote(ADA, house.inReview(key).id(), "REJECT");
            case CHANGES_REQUESTED -> changesRequested(key);
            case IMPLEMENTED -> implemented(house.approved(key));
            case VERIFIED -> verified(implemented(house.approved(key)));
            case WITHDRAWN -> house.reviews.withdraw(DEV, house.draft(key).id(), 1);
            case LAPSED -> lapsed(key);
        };
    }

    private ChangeReview changesRequested(String key) {
        long id = house.inReview(key).id();
        house.vote(PETRA, id, "REQUEST_CHANGES");
        house.vote(io.tandem.testing.review.Reviews.EMIL, id, "APPROVE");
        return house.vote(ADA, id, "APPROVE");
    }

    private ChangeReview lapsed(String key) {
        ChangeReview approved = house.approved(key);
        house.town.asksFor(approved.issue().id(), new io.tandem.review.model.IssueScope(1L, "Other", "", List.of(), List.of()));
        return house.lapses.check(approved.issue().id(), OLGA).orElseThrow();
    }

    private ChangeReview implemented(ChangeReview review) {
        return house.reviews.implemented(DEV, review.id(), review.version());
    }

    private ChangeReview verified(ChangeReview review) {
        return house.outcomes.verify(DEV, review.id(), review.version(), io.tandem.review.input.ActualInput.nothing());
    }

    @Test
    public void whoMayDoWhatInWhichState() {
        String edit = "{'version':%d,'title':'t'}";
        String move = "{'version':%d}";
        String vote = "{'decision':'ABSTAIN','comment':'c'}";
        Object[][] matrix = {
            // state, call, body: nobody, ghost, guest, olga (developer), dev (proposer), petra (seat), admin
            {ReviewState.DRAFT, "GET", "", null, 401, 404, 200, 200, 200, 200, 200},
            {ReviewState.DRAFT, "GET", "/trail", null, 401, 404, 200, 200, 200, 200, 200},
            {ReviewState.DRAFT, "PUT", "", edit, 401, 404, 403, 403, 200, 403, 200},
            {ReviewState.DRAFT, "POST", "/submit", move, 401, 404, 403, 403, 200, 403, 200},
            {ReviewState.DRAFT, "POST", "/votes", vote, 401, 404, 409, 409, 409, 409, 409},
            {ReviewState.DRAFT, "POST", "/withdraw", move, 401, 404, 403, 403, 200, 403, 200},
            {ReviewState.DRAFT, "POST", "/implemented", move, 401, 404, 403, 409, 409, 409, 409},
            {ReviewState.DRAFT, "POST", "/verify", move, 401, 404, 403, 403, 409, 403, 409},
            {ReviewState.IN_REVIEW, "PUT", "", edit, 401, 404, 403, 403, 409, 403, 409},
            {ReviewState.IN_REVIEW, "POST", "/submit", move, 401, 404, 403, 403, 409, 403, 409},
            {ReviewState.IN_REVIEW, "POST", "/votes", vote, 401, 404, 403, 403, 403, 200, 403},
            {ReviewState.IN_REVIEW, "POST", "/withdraw", move, 401, 404, 403, 403, 200, 403, 200},
            {ReviewState.IN_REVIEW, "POST", "/implemented", move, 401, 404, 403, 409, 409, 409, 409},
            {ReviewState.CHANGES_REQUESTED, "PUT", "", edit, 401, 404, 403, 403, 200, 403, 200},
            {ReviewState.CHANGES_REQUESTED, "POST", "/submit", move, 401, 404, 403, 403, 200, 403, 200},
            {ReviewState.CHANGES_REQUESTED, "POST", "/votes", vote, 401, 404, 403, 403, 403, 200, 403},
            {ReviewState.APPROVED, "PUT", "", edit, 401, 404, 403, 403, 409, 403, 409},
            {ReviewState.APPROVED, "POST", "/votes", vote, 401, 404, 403, 403, 403, 200, 403},
            {ReviewState.APPROVED, "POST", "/withdraw", move, 401, 404, 403, 403, 409, 403, 409},
            {ReviewState.APPROVED, "POST", "/implemented", move, 401, 404, 403, 200, 200, 200, 200},
            {ReviewState.LAPSED, "PUT", "", edit, 401, 404, 403, 403, 200, 403, 200},
            {ReviewState.LAPSED, "POST", "/submit", move, 401, 404, 403, 403, 200, 403, 200},
            {ReviewState.LAPSED, "POST", "/withdraw", move, 401, 404, 403, 403, 200, 403, 200},
            {ReviewState.LAPSED, "POST", "/implemented", move, 401, 404, 403, 409, 409, 409, 409},
            {ReviewState.LAPSED, "POST", "/votes", vote, 401, 404, 403, 403, 403, 409, 403},
            {ReviewState.LAPSED, "GET", "/trail", null, 401, 404, 200, 200, 200, 200, 200},
            {ReviewState.APPROVED, "POST", "/audit", "{'version':%d,'verdict':'FINE'}", 401, 404, 403, 403, 403, 403, 403},
            {ReviewState.APPROVED, "POST", "/conditions/0-0", "{'version':%d,'state':'DONE'}", 401, 404, 404, 404, 404, 404, 404},
            {ReviewState.REJECTED, "POST", "/submit", move, 401, 404, 403, 403, 409, 403, 409},
            {ReviewState.REJECTED, "POST", "/votes", vote, 401, 404, 403, 403, 403, 200, 403},
            {ReviewState.IMPLEMENTED, "POST", "/verify", move, 401, 404, 403, 403, 200, 200, 200},
            {ReviewState.IMPLEMENTED, "POST", "/withdraw", move, 401, 404, 403, 403, 409, 403, 409},
            {ReviewState.VERIFIED, "POST", "/votes", vote, 401, 404, 403, 403, 403, 409, 403},
            {ReviewState.VERIFIED, "POST", "/verify", move, 401, 404, 403, 403, 409, 409, 409},
            {ReviewState.IMPLEMENTED, "PUT", "/actual", move, 401, 404, 403, 403, 409, 409, 409},
            {ReviewState.VERIFIED, "PUT", "/actual", move, 401, 404, 403, 403, 200, 200, 200},
            {ReviewState.WITHDRAWN, "PUT", "", edit, 401, 404, 403, 403, 409, 403, 409},
            {ReviewState.WITHDRAWN, "POST", "/submit", move, 401, 404, 403, 403, 409, 403, 409},
        };
        List<Optional<Actor>> people = Arrays.asList(Optional.empty(), Optional.of(Town.GHOST), Optional.of(Town.GUEST), Optional.of(OLGA), Optional.of(DEV), Optional.of(PETRA), Optional.of(Town.ADMIN));
        for (Object[] line : matrix) {
            ChangeReview review = in((ReviewState) line[0]);
            for (int who = 0; who < people.size(); who++) {
                String body = line[3] == null ? null : String.format((String) line[3], review.version());
                Answer answer = api.as(people.get(who)).send((String) line[1], "reviews/" + review.id() + line[2], body);
                assertThat(answer.status).as(line[0] + " " + line[1] + line[2] + " by " + people.get(who) + ": " + answer.text).isEqualTo(line[who + 4]);
                review = answer.status == 200 && !line[1].equals("GET") ? in((ReviewState) line[0]) : review;
            }
        }
    }

    @Test
    public void missingAndInvisibleLookTheSame() {
        ChangeReview secret = house.reviews.create(ADA, "SEC-1", ReviewHouse.proposal("NORMAL"));
        for (String path : List.of("reviews/" + secret.id(), "reviews/999999", "reviews/99999999999999999999", "reviews/" + secret.id() + "/trail", "projects/SEC/board", "projects/NONE/board",
                "reviews?project=SEC", "reviews?issueKey=SEC-1", "reviews?issueKey=DEMO-9")) {
            Answer answer = api.as(DEV).send("GET", path, null);
            assertThat(answer.status).as(path).isEqualTo(404);
        }
        assertThat(api.send("POST", "reviews", SOUND.replace("DEMO-1", "SEC-1")).status).isEqualTo(404);
        assertThat(api.send("GET", "reviews", null).json().at("/total").asInt()).isZero();
        assertThat(api.as(ADA).send("GET", "reviews", null).json().at("/total").asInt()).isEqualTo(1);
    }

    @Test
    public void aCreatedReviewComesBackWithWhatFollowsFromItsAssessment() {
        Answer answer = api.as(DEV).send("POST", "reviews", SOUND);
        assertThat(answer.status).isEqualTo(201);
        assertThat(answer.location).matches(".*/rest/tandem/1.0/reviews/\\d+");
        JsonNode review = answer.json();
        assertThat(review.at("/state").asText()).isEqualTo("DRAFT");
        assertThat(review.at("/version").asInt()).isEqualTo(1);
        assertThat(review.at("/derived/scheduleMean").asDouble()).isEqualTo(3.67);
        assertThat(review.at("/derived/cost/amount").asText()).isEqualTo("1200.00");
        assertThat(review.at("/derived/riskBand").asText()).isEqualTo("HIGH");
        assertThat(review.at("/actions")).extracting(JsonNode::asText).containsExactly("EDIT", "SUBMIT", "WITHDRAW");
        assertThat(review.at("/gate/open").asBoolean()).isFalse();
        assertThat(api.send("GET", "reviews/" + review.at("/id").asText(), null).json()).isEqualTo(review);
    }

    @Test
    public void anAssessmentCanBeSentBackAsItCame() {
        JsonNode review = api.as(DEV).send("POST", "reviews", SOUND).json();
        ObjectNode edit = ((ObjectNode) review).objectNode();
        edit.put("version", 1).put("type", "NORMAL").put("title", "Another title").put("rationale", "Old").set("impact", review.at("/impact"));
        Answer answer = api.send("PUT", "reviews/" + review.at("/id").asText(), edit.toString());
        assertThat(answer.status).as(answer.text).isEqualTo(200);
        assertThat(answer.json().at("/impact")).isEqualTo(review.at("/impact"));
        assertThat(answer.json().at("/version").asInt()).isEqualTo(2);
    }

    @Test
    public void aVoteDecidesAndTheAnswerSaysWhy() {
        ChangeReview review = house.inReview("DEMO-1");
        JsonNode answer = api.as(ADA).send("POST", "reviews/" + review.id() + "/votes", "{'seat':'architect','decision':'REJECT','comment':'Too risky'}").json();
        assertThat(answer.at("/state").asText()).isEqualTo("REJECTED");
        assertThat(answer.at("/decision/reasons/0").asText()).isEqualTo("tandem.review.decided.rejected-by[tandem.review.seat.architect, Ada Architect]");
        assertThat(answer.at("/board/2/vote/comment").asText()).isEqualTo("Too risky");
        assertThat(api.send("GET", "reviews/" + review.id() + "/trail", null).json()).extracting(step -> step.at("/step").asText()).containsExactly("CREATED", "SUBMITTED", "VOTED", "DECIDED");
    }

    @Test
    public void everythingWrongIsToldAtOnceWithItsField() {
        Answer answer = api.as(DEV).send("POST", "reviews", "{'issueKey':'DEMO-1','type':'SOON','impact':{'schedule':{'low':3,'likely':2,'high':1},'risk':{'likelihood':7,'consequence':1},'otherCost':{'amount':'x','currency':'USD'}}}");
        assertThat(answer.status).isEqualTo(400);
        assertThat(answer.fields()).containsExactly("title", "type", "impact.schedule.likely", "impact.otherCost.currency", "impact.otherCost.amount", "impact.risk.likelihood");
        Answer vote = api.as(ADA).send("POST", "reviews/" + house.inReview("DEMO-2").id() + "/votes", "{'seat':'king','decision':'MAYBE','conditions':[{'text':' ','owner':'nobody'}]}");
        assertThat(vote.fields()).containsExactly("decision", "seat", "conditions[0].text", "conditions[0].owner");
    }

    @Test
    public void whatIsMissingIsNamedAtSubmission() {
        JsonNode draft = api.as(DEV).send("POST", "reviews", "{'issueKey':'DEMO-1','title':'t'}").json();
        Answer answer = api.send("POST", "reviews/" + draft.at("/id").asText() + "/submit", "{'version':1}");
        assertThat(answer.status).isEqualTo(400);
        assertThat(answer.fields()).containsExactly("rationale", "impact.schedule", "impact.effort", "impact.risk");
    }

    @Test
    public void malformedAndUnknownInputIsRefusedReadably() {
        api.as(DEV);
        assertThat(api.send("POST", "reviews", "{'issueKey':'DEMO-1','title':'t','colour':'red'}").codes()).containsExactly("json.field.unknown");
        assertThat(api.send("POST", "reviews", "{'issueKey':'DEMO-1','impact':{'schedule':{'lowest':1}}}").fields()).containsExactly("impact.schedule.lowest");
        assertThat(api.send("POST", "reviews", "{").status).isEqualTo(400);
        assertThat(api.send("POST", "reviews", "").status).isEqualTo(400);
        assertThat(api.send("POST", "reviews", "{'title':'t'}").fields()).containsExactly("issueKey");
        assertThat(api.send("POST", "reviews", SOUND.replace("'low':2", "'low':1e9")).status).isEqualTo(400);
        assertThat(api.send("POST", "reviews", SOUND.replace("'Old'", "'" + "x".repeat(1_000_000) + "'")).fields()).containsExactly("rationale");
        assertThat(api.send("GET", "reviews?state=LOST&awaiting=you&overdue=maybe", null).fields()).containsExactly("state", "awaiting", "overdue");
        assertThat(api.send("GET", "reviews?limit=201&sort=colour", null).fields()).contains("limit", "sort");
        assertThat(api.send("GET", "reviews/abc", null).status).isEqualTo(404);
        assertThat(api.send("PUT", "reviews/" + house.draft("DEMO-3").id(), "{'title':'t'}").fields()).containsExactly("version");
    }

    @Test
    public void aStaleVersionAnswersWithTheReviewAsItIs() {
        ChangeReview draft = house.draft("DEMO-1");
        api.as(DEV).send("PUT", "reviews/" + draft.id(), "{'version':1,'title':'First'}");
        Answer second = api.send("PUT", "reviews/" + draft.id(), "{'version':1,'title':'Second'}");
        assertThat(second.status).isEqualTo(409);
        assertThat(second.json().at("/current/title").asText()).isEqualTo("First");
        assertThat(api.send("POST", "reviews", SOUND).json().at("/current/id").asLong()).isEqualTo(draft.id());
    }

    @Test
    public void theSameKeyGivesTheFirstAnswerForADay() {
        Map<String, String> key = Map.of("Idempotency-Key", "k1");
        Answer first = api.as(DEV).send("POST", "reviews", SOUND, key);
        Answer again = api.send("POST", "reviews", SOUND, key);
        assertThat(again.status).isEqualTo(201);
        assertThat(again.text).isEqualTo(first.text);
        house.wait(Duration.ofHours(25));
        assertThat(api.send("POST", "reviews", SOUND, key).status).isEqualTo(409);
    }

    @Test
    public void theListIsPagedAndShowsWhatWaitsForTheReader() {
        house.draft("DEMO-1");
        house.inReview("DEMO-2");
        house.inReview("DEMO-3");
        JsonNode page = api.as(PETRA).send("GET", "reviews?project=DEMO&sort=issueKey&start=1&limit=1", null).json();
        assertThat(page.at("/total").asInt()).isEqualTo(3);
        assertThat(page.at("/values/0/issueKey").asText()).isEqualTo("DEMO-2");
        assertThat(api.send("GET", "reviews?awaiting=me", null).json().at("/total").asInt()).isEqualTo(2);
        assertThat(api.as(DEV).send("GET", "reviews?awaiting=me", null).json().at("/total").asInt()).isZero();
        house.wait(Duration.ofDays(6));
        assertThat(api.send("GET", "reviews?overdue=true&state=IN_REVIEW,DRAFT", null).json().at("/total").asInt()).isEqualTo(2);
    }

    @Test
    public void theListIsFilteredByKindRiskProposerAndText() {
        house.draft("DEMO-1");
        house.submitted("DEMO-2", "EMERGENCY");
        assertThat(found("type=EMERGENCY")).containsExactly("DEMO-2");
        assertThat(found("type=EMERGENCY,NORMAL&sort=issueKey")).containsExactly("DEMO-1", "DEMO-2");
        assertThat(found("risk=HIGH&lane=BOARD&sort=issueKey")).containsExactly("DEMO-1", "DEMO-2");
        assertThat(found("risk=LOW,CRITICAL")).isEmpty();
        assertThat(found("proposer=dev&sort=issueKey")).containsExactly("DEMO-1", "DEMO-2");
        assertThat(found("proposer=me")).isEmpty();
        assertThat(found("q=demo-2")).containsExactly("DEMO-2");
        assertThat(found("q=PAYMENT%20client&sort=issueKey")).containsExactly("DEMO-1", "DEMO-2");
        assertThat(found("q=%25")).as("a wildcard is a letter like any other").isEmpty();
        assertThat(api.send("GET", "reviews?type=SUDDEN&lane=FAST&risk=MILD&proposer=nobody&q=" + "x".repeat(300), null).fields()).containsExactlyInAnyOrder("type", "lane", "risk", "proposer", "q");
    }

    private List<String> found(String filter) {
        return api.as(PETRA).send("GET", "reviews?project=DEMO&" + filter, null).json().at("/values").findValuesAsText("issueKey");
    }

    @Test
    public void theTableForSpreadsheetsHoldsTheSameRowsAndNoFormula() {
        house.inReview("DEMO-1");
        house.reviews.create(DEV, "DEMO-2", new ProposalInput(null, "=HYPERLINK(\"http://x\")", "", null));
        Answer table = api.as(PETRA).send("GET", "reviews/export?project=DEMO&sort=id", null);
        String[] lines = table.text.split("\r\n");
        assertThat(table.status).as(table.text).isEqualTo(200);
        assertThat(lines).hasSize(3);
        assertThat(lines[0]).contains("id,issue,project,title,type,state,lane");
        assertThat(lines[1]).contains("DEMO-2").contains("'=HYPERLINK");
        assertThat(lines[2]).contains("DEMO-1", "IN_REVIEW", "BOARD", "12", "HIGH", "Dev Developer");
        assertThat(api.as(Town.GHOST).send("GET", "reviews/export?project=DEMO", null).status).isEqualTo(404);
        assertThat(api.as(Optional.empty()).send("GET", "reviews/export?project=DEMO", null).status).isEqualTo(401);
        assertThat(api.as(PETRA).send("GET", "reviews/export", null).fields()).containsExactly("project");
    }

    @Test
    public void aBoardIsReadByAllWrittenByAdministratorsAndKeptAsSent() {
        JsonNode board = api.as(DEV).send("GET", "projects/DEMO/board", null).json();
        assertThat(board.at("/seats")).extracting(seat -> seat.at("/name").asText()).containsExactly("project-manager", "engineering-manager", "architect");
        assertThat(board.at("/seats/2/holders/0/key").asText()).isEqualTo("ada");
        assertThat(api.send("PUT", "projects/DEMO/board", board.toString()).status).isEqualTo(403);
        assertThat(api.as(Town.GHOST).send("PUT", "projects/DEMO/board", board.toString()).status).isEqualTo(404);
        Answer saved = api.as(Town.ADMIN).send("PUT", "projects/DEMO/board", board.toString());
        assertThat(saved.status).as(saved.text).isEqualTo(200);
        for (String part : List.of("seats", "quorum", "reject", "dueHours", "emergencyHours", "rate", "escalation")) {
            assertThat(saved.json().get(part)).as(part).isEqualTo(board.get(part));
        }
        assertThat(api.send("PUT", "projects/DEMO/board", board.toString()).json().at("/current/version").asInt()).isEqualTo(1);
        assertThat(api.send("PUT", "projects/DEMO/board", "{'version':1,'seats':[],'quorum':{'kind':'PERCENT','value':0}}").fields()).containsExactly("seats", "quorum.value");
    }

    private ChangeReview conditional(String key) {
        long id = house.inReview(key).id();
        house.vote(PETRA, id, "APPROVE_WITH_CONDITIONS");
        house.vote(io.tandem.testing.review.Reviews.EMIL, id, "APPROVE");
        return house.vote(ADA, id, "APPROVE");
    }

    @Test
    public void whoMaySettleAConditionAndAuditASample() {
        String light = "{'version':0,'seats':[{'name':'lead','users':['petra','ada']}],'thresholds':{'riskScore':25},'lightLane':{'mode':'AUTOMATIC','samplingPercent':100}}";
        String audit = "{'version':%d,'verdict':'SHOULD_HAVE_GONE_TO_BOARD','comment':'Too large'}";
        Object[][] matrix = {
            // conditions or audit, body: nobody, ghost, guest, olga, dev (proposer and owner), petra (asked), admin
            {"/conditions/0-0", "{'version':%d,'state':'DONE'}", 401, 404, 403, 403, 200, 403, 200},
            {"/conditions/0-0", "{'version':%d,'state':'WAIVED','note':'n'}", 401, 404, 403, 403, 403, 200, 200},
            {"/conditions/0-0", "{'version':%d,'state':'OPEN'}", 401, 404, 403, 403, 200, 200, 200},
            {"/conditions/0-0", "{'version':%d,'state':'LOST'}", 401, 404, 403, 403, 400, 400, 400},
            {"/conditions/7-7", "{'version':%d,'state':'DONE'}", 401, 404, 404, 404, 404, 404, 404},
            {"/audit", audit, 401, 404, 403, 403, 403, 200, 403},
            {"/audit", "{'version':%d,'verdict':'LOST'}", 401, 404, 403, 403, 403, 400, 403},
            {"/audit", "{'version':99,'verdict':'FINE'}", 401, 404, 403, 403, 403, 409, 403},
        };
        List<Optional<Actor>> people = Arrays.asList(Optional.empty(), Optional.of(Town.GHOST), Optional.of(Town.GUEST), Optional.of(OLGA), Optional.of(DEV), Optional.of(PETRA), Optional.of(Town.ADMIN));
        boolean isLight = false;
        for (Object[] line : matrix) {
            if (line[0].equals("/audit") && !isLight) {
                assertThat(api.as(Town.ADMIN).send("PUT", "projects/DEMO/board", light).status).isEqualTo(200);
                isLight = true;
            }
            for (int who = 0; who < people.size(); who++) {
                String key = "DEMO-" + issue++;
                ChangeReview review = isLight ? house.inReview(key) : conditional(key);
                Answer answer = api.as(people.get(who)).send("POST", "reviews/" + review.id() + line[0], String.format((String) line[1], review.version()));
                assertThat(answer.status).as(line[0] + " " + line[1] + " by " + people.get(who) + ": " + answer.text).isEqualTo(line[who + 2]);
            }
        }
        assertThat(api.as(PETRA).send("GET", "reviews?sampled=true", null).json().at("/total").asInt()).isEqualTo(21);
        assertThat(api.send("GET", "reviews?sampled=perhaps", null).fields()).containsExactly("sampled");
    }

    @Test
    public void openConditionsAreNamedWhereTheyStandInTheWay() {
        ChangeReview implemented = implemented(conditional("DEMO-1"));
        Answer refused = api.as(DEV).send("POST", "reviews/" + implemented.id() + "/verify", "{'version':" + implemented.version() + "}");
        assertThat(refused.status).isEqualTo(409);
        assertThat(refused.text).contains("Load test first");
        JsonNode condition = api.send("GET", "reviews/" + implemented.id(), null).json().at("/conditions/0");
        assertThat(condition.at("/id").asText()).isEqualTo("0-0");
        assertThat(condition.at("/possible")).extracting(JsonNode::asText).containsExactly("DONE");
    }
}
