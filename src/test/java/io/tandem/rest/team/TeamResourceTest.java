package io.tandem.rest.team;

import static io.tandem.testing.review.Reviews.ADA;
import static io.tandem.testing.review.Reviews.DEV;
import static io.tandem.testing.review.Reviews.EMIL;
import static io.tandem.testing.review.Reviews.OLGA;
import static io.tandem.testing.review.Reviews.PETRA;
import static io.tandem.testing.team.Members.delivery;
import static io.tandem.testing.team.Members.technical;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tandem.shared.Actor;
import io.tandem.shared.AuditEvent;
import io.tandem.team.api.Member;
import io.tandem.testing.rest.RestApi;
import io.tandem.testing.rest.RestApi.Answer;
import io.tandem.testing.review.Town;
import io.tandem.testing.team.TeamHouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.After;
import org.junit.Test;

/** Every call of "projects/{key}/team" and "projects/{key}/responsibilities", through the real JSON and the real error answers. */
public class TeamResourceTest {
    private static final String TEAM = "projects/DEMO/team";
    private static final List<String> HOSTILE_TEXTS = List.of("<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "{code}", "${7*7}", "'; DROP TABLE x; --", "词😀");
    private final TeamHouse house = new TeamHouse();
    private final RestApi api = new RestApi(house::resources);

    @After
    public void close() {
        house.close();
    }

    private int version() {
        return house.store.find("DEMO").map(group -> group.version()).orElse(0);
    }

    private Answer put(String members) {
        return put(members, "");
    }

    private Answer put(String members, String more) {
        return api.as(Town.ADMIN).send("PUT " + TEAM, "{'version':" + version() + more + ",'members':[" + members + "]}");
    }

    private static String member(String person, String more) {
        return "{'person':'" + person + "','side':'TECHNICAL'" + more + "}";
    }

    @Test
    public void whoMayDoWhat() {
        Object[][] matrix = {
            // call, body: nobody, ghost (sees nothing), guest (looks on), dev (member), petra (lead), admin
            {"GET projects/DEMO/team", null, 401, 404, 200, 200, 200, 200},
            {"GET projects/SEC/team", null, 401, 404, 404, 404, 404, 200},
            {"GET projects/NONE/team", null, 401, 404, 404, 404, 404, 404},
            {"PUT projects/DEMO/team", "{'version':%d,'members':[{'person':'dev','side':'TECHNICAL'},{'person':'petra','side':'DELIVERY'}]}", 401, 404, 403, 403, 403, 200},
            {"PUT projects/DEMO/team", "{'version':77,'members':[]}", 401, 404, 403, 403, 403, 409},
            {"PUT projects/DEMO/team", "{'members':[]}", 401, 404, 403, 403, 403, 400},
            {"PUT projects/DEMO/team", "{'colour':'red'}", 401, 400, 400, 400, 400, 400},
            {"PUT projects/DEMO/team", "", 401, 404, 403, 403, 403, 400},
            {"PUT projects/SEC/team", "{'version':0,'members':[]}", 401, 404, 404, 404, 404, 200},
            {"PUT projects/DEMO/team/me", "{'version':%d,'absences':[]}", 401, 404, 403, 200, 200, 403},
            {"PUT projects/DEMO/team/me", "{'version':77,'absences':[]}", 401, 404, 403, 409, 409, 403},
            {"PUT projects/DEMO/team/me", "{}", 401, 404, 403, 400, 400, 403},
            {"PUT projects/DEMO/team/me", "", 401, 404, 403, 400, 400, 403},
            {"POST projects/DEMO/team/fill?dryRun=true", "{}", 401, 404, 403, 403, 403, 200},
            {"POST projects/DEMO/team/fill?dryRun=perhaps", "{}", 401, 404, 403, 403, 403, 400},
            {"POST projects/DEMO/team/fill", "", 401, 404, 403, 403, 403, 400},
            {"POST projects/DEMO/team/fill", "{}", 401, 404, 403, 403, 403, 400},
            {"POST projects/DEMO/team/fill", "{'version':77}", 401, 404, 403, 403, 403, 409},
            {"POST projects/DEMO/team/fill", "{'version':%d}", 401, 404, 403, 403, 403, 200},
            {"GET projects/DEMO/responsibilities", null, 401, 404, 200, 200, 200, 200},
            {"GET projects/SEC/responsibilities", null, 401, 404, 404, 404, 404, 200},
            {"GET projects/DEMO/responsibilities?limit=201&start=-1", null, 401, 404, 400, 400, 400, 400},
            {"GET projects/DEMO/responsibilities?kind=COLOUR&person=nobody&gaps=perhaps", null, 401, 404, 400, 400, 400, 400},
            {"GET projects/DEMO/responsibilities?kind=REVIEW,DEBT&person=me&gaps=true", null, 401, 404, 200, 200, 200, 200},
        };
        List<Optional<Actor>> people = Arrays.asList(Optional.empty(), Optional.of(Town.GHOST), Optional.of(Town.GUEST), Optional.of(DEV), Optional.of(PETRA), Optional.of(Town.ADMIN));
        for (Object[] line : matrix) {
            house.group("DEMO", technical(DEV), delivery(PETRA).leading());
            for (int who = 0; who < people.size(); who++) {
                String body = line[1] == null ? null : String.format((String) line[1], version());
                Answer answer = api.as(people.get(who)).send((String) line[0], body);
                assertThat(answer.status).as(line[0] + " " + line[1] + " by " + people.get(who) + ": " + answer.text).isEqualTo(line[who + 2]);
            }
        }
    }

    @Test
    public void missingAndInvisibleLookTheSame() {
        for (String call : List.of("GET projects/%s/team", "PUT projects/%s/team", "PUT projects/%s/team/me", "POST projects/%s/team/fill", "GET projects/%s/responsibilities")) {
            String body = call.startsWith("GET") ? null : "{}";
            Answer hidden = api.as(DEV).send(String.format(call, "SEC"), body);
            Answer missing = api.send(String.format(call, "XYZ"), body);
            assertThat(hidden.status).as(call).isEqualTo(404);
            assertThat(hidden.text.replace("SEC", "XYZ").replaceAll("\"traceId\":\"\\w+\"", "")).isEqualTo(missing.text.replaceAll("\"traceId\":\"\\w+\"", ""));
        }
    }

    @Test
    public void whatIsSentBackAsItCameChangesNothing() {
        Answer first = put("{'person':'petra','side':'DELIVERY','role':' Project manager ','delegate':'emil','capacity':2.25,'absences':[{'from':'2026-12-21','to':'2026-12-31','note':'Skiing'}],"
            + "'skills':[{'name':'Planning','level':'EXPERT'},{'name':'Chinese'}]}," + member("emil", ""), ",'technicalLead':'emil','deliveryLead':'petra'");
        assertThat(first.status).as(first.text).isEqualTo(200);
        JsonNode read = api.as(OLGA).send("GET " + TEAM, null).json();
        assertThat(read.at("/version").asInt()).isEqualTo(1);
        assertThat(read.at("/mayEdit").asBoolean()).isFalse();
        assertThat(read.has("me")).isFalse();
        assertThat(read.has("candidates")).as("who else is in the roles is told to those who may add them").isFalse();
        assertThat(read.at("/missing")).isEmpty();
        JsonNode petra = read.at("/members/1");
        assertThat(petra.at("/person").asText()).isEqualTo("petra");
        assertThat(petra.at("/absences/0/to").asText()).isEqualTo("2026-12-31");
        assertThat(petra.at("/delegateName").asText()).isEqualTo(EMIL.displayName());
        assertThat(petra.at("/skills/1").has("level")).isFalse();
        assertThat(read.at("/members/0/capacity").asDouble()).isEqualTo(5);
        assertThat(read.at("/totals/delivery").asDouble()).isEqualTo(2.25);
        int rows = house.audit.size();
        Answer again = api.as(Town.ADMIN).send("PUT " + TEAM, read.toString());
        assertThat(again.status).as(again.text).isEqualTo(200);
        assertThat(again.json().at("/version").asInt()).as("nothing changed, so nothing was written").isEqualTo(1);
        assertThat(house.audit).hasSize(rows);
    }

    @Test
    public void whatIsMissingIsSaidInWords() {
        JsonNode empty = api.as(DEV).send("GET " + TEAM, null).json();
        assertThat(empty.at("/version").asInt()).isZero();
        assertThat(empty.at("/missing").findValuesAsText("")).isEmpty();
        assertThat(empty.at("/missing").toString()).contains("tandem.team.missing.technical", "tandem.team.missing.delivery");
        put(member("emil", ""), ",'technicalLead':'emil'");
        assertThat(api.as(DEV).send("GET " + TEAM, null).json().at("/missing").toString()).doesNotContain("technical").contains("delivery");
    }

    @Test
    public void everythingWrongIsToldAtOnceWithItsField() {
        house.inactive.add(OLGA);
        Answer answer = put(member("nobody", ",'capacity':-1") + "," + member("dev", ",'delegate':'dev','capacity':0.3,'role':'" + "r".repeat(101) + "'") + "," + member("olga", ",'capacity':1e9")
            + "," + member("ghost", ",'capacity':'NaN'") + ",{'person':'ada','side':'BOTH','absences':[{'from':'2026-12-05','to':'2026-12-04'},{'from':'tomorrow','to':'+999999999-12-31'},"
            + "{'from':'2026-12-10','to':'2026-12-12','note':'" + "n".repeat(201) + "'},{'from':'2026-12-12','to':'2026-12-13'},null],'skills':[{'name':' '},{'name':'Java','level':'GOD'},{'name':'JAVA'}]},"
            + member("dev", "") + ",null", ",'technicalLead':'petra','deliveryLead':'dev'");
        assertThat(answer.status).isEqualTo(400);
        assertThat(answer.fields()).containsExactlyInAnyOrder("members[0].person", "members[0].capacity", "members[1].role", "members[1].capacity", "members[1].delegate", "members[2].person",
            "members[2].capacity", "members[3].person", "members[3].capacity", "members[4].side", "members[4].absences[0].to", "members[4].absences[1].from", "members[4].absences[1].to",
            "members[4].absences[2].note", "members[4].absences[3]", "members[4].absences[4]", "members[4].skills[0].name", "members[4].skills[1].level", "members[4].skills[2].name", "members[5].person",
            "members[6]", "technicalLead", "deliveryLead");
        assertThat(answer.codes()).contains("user.unknown", "team.capacity.range", "text.long", "team.capacity.step", "team.delegate.self", "team.person.inactive", "team.person.hidden", "value.unknown",
            "dates.order", "date.wrong", "team.absence.overlap", "team.skill.missing", "team.skill.twice", "team.person.twice", "team.lead.member", "team.lead.side");
        assertThat(house.store.find("DEMO")).isEmpty();
        assertThat(house.audit).isEmpty();
    }

    @Test
    public void numbersBeyondMeasureAndMasses() {
        for (String number : List.of("1e999", "-1e999", "'NaN'", "'Infinity'", "-0.25", "7.25", "0.1", "1e300", "1e-300")) {
            assertThat(put(member("dev", ",'capacity':" + number)).fields()).as(number).containsExactly("members[0].capacity");
        }
        assertThat(put(member("dev", ",'capacity':-0.0")).status).isEqualTo(200);
        assertThat(put(member("dev", ",'capacity':7")).status).isEqualTo(200);
        String crowd = IntStream.range(0, 2000).mapToObj(i -> member("dev", "")).collect(Collectors.joining(","));
        assertThat(put(crowd).codes()).contains("list.long");
        String away = IntStream.range(0, 101).mapToObj(i -> "{'from':'2026-12-01','to':'2026-12-01'}").collect(Collectors.joining(","));
        assertThat(put(member("dev", ",'absences':[" + away + "]")).fields()).contains("members[0].absences");
        String skills = IntStream.range(0, 31).mapToObj(i -> "{'name':'s" + i + "'}").collect(Collectors.joining(","));
        assertThat(put(member("dev", ",'skills':[" + skills + "]")).fields()).containsExactly("members[0].skills");
        assertThat(put(member("dev", ",'role':'" + "x".repeat(1 << 20) + "'")).status).isEqualTo(413);
        assertThat(put(member("x".repeat(500_000), "")).text.length()).as("a message does not give a long input back").isLessThan(1000);
    }

    @Test
    public void textsComeBackAsTheyWereAndControlCharactersDoNotComeIn() {
        for (String text : HOSTILE_TEXTS) {
            String safe = text.replace("'", "’");
            Answer answer = put(member("dev", ",'role':'" + safe + "','skills':[{'name':'" + safe + "'}],'absences':[{'from':'2026-12-01','to':'2026-12-01','note':'" + safe + "'}]"));
            assertThat(answer.json().at("/members/0/role").asText()).isEqualTo(safe);
            assertThat(answer.json().at("/members/0/skills/0/name").asText()).isEqualTo(safe);
            assertThat(answer.json().at("/members/0/absences/0/note").asText()).isEqualTo(safe);
        }
        assertThat(put(member("dev", ",'role':'a\\u0000b','absences':[{'from':'2026-12-01','to':'2026-12-01','note':'a\\nb'}]")).fields()).containsExactly("members[0].role", "members[0].absences[0].note");
    }

    @Test
    public void aLoopOfStandInsIsRefusedInBothCalls() {
        String days = ",'absences':[{'from':'2026-12-01','to':'2026-12-10'}]";
        assertThat(put(member("dev", ",'delegate':'emil'" + days) + "," + member("emil", ",'delegate':'dev'" + days)).codes()).containsExactly("team.delegate.loop");
        assertThat(put(member("dev", ",'delegate':'emil'" + days) + "," + member("emil", ",'delegate':'dev'")).status).isEqualTo(200);
        Answer own = api.as(EMIL).send("PUT " + TEAM + "/me", "{'version':1,'delegate':'dev','absences':[{'from':'2026-12-10','to':'2026-12-12'}]}");
        assertThat(own.codes()).containsExactly("team.delegate.loop");
        assertThat(own.fields()).containsExactly("delegate");
        assertThat(api.send("PUT " + TEAM + "/me", "{'version':1,'delegate':'dev','absences':[{'from':'2026-12-11','to':'2026-12-12'}]}").status).isEqualTo(200);
    }

    @Test
    public void aMemberChangesOnlyWhatConcernsThemselves() {
        put(member("dev", ",'role':'Developer','capacity':3") + "," + member("emil", ",'capacity':4"));
        Answer answer = api.as(DEV).send("PUT " + TEAM + "/me", "{'version':1,'delegate':'ada','absences':[{'from':'2026-11-20','to':'2026-11-20','note':'Dentist'}]}");
        assertThat(answer.status).as(answer.text).isEqualTo(200);
        assertThat(answer.json().at("/me").asText()).isEqualTo("dev");
        Member dev = house.store.find("DEMO").orElseThrow().find(DEV).orElseThrow();
        assertThat(dev.capacity()).isEqualTo(3);
        assertThat(dev.role()).isEqualTo("Developer");
        assertThat(dev.findDelegate()).contains(ADA);
        JsonNode shown = answer.json().at("/members/0");
        assertThat(shown.at("/away").asBoolean()).isTrue();
        assertThat(shown.at("/standIn").asText()).isEqualTo(ADA.displayName());
        assertThat(api.send("PUT " + TEAM + "/me", "{'version':2,'capacity':7}").fields()).containsExactly("capacity");
        assertThat(api.send("PUT " + TEAM + "/me", "{'version':2,'delegate':'dev','absences':[{}]}").fields()).containsExactly("delegate", "absences[0].from", "absences[0].to");
    }

    @Test
    public void aStaleVersionAnswersWithTheGroupAsItIs() {
        put(member("dev", ""));
        Answer stale = api.as(Town.ADMIN).send("PUT " + TEAM, "{'version':0,'members':[]}");
        assertThat(stale.status).isEqualTo(409);
        assertThat(stale.codes()).containsExactly("version.stale");
        assertThat(stale.json().at("/current/version").asInt()).isEqualTo(1);
        assertThat(stale.json().at("/current/members/0/person").asText()).isEqualTo("dev");
    }

    @Test
    public void whoWasDeactivatedStaysUntilSomebodyRemovesThem() {
        put(member("dev", ",'delegate':'olga'") + "," + member("olga", ""));
        house.inactive.add(OLGA);
        JsonNode read = api.as(Town.ADMIN).send("GET " + TEAM, null).json();
        assertThat(read.at("/members/1/active").asBoolean()).isFalse();
        ((ObjectNode) read.at("/members/0")).put("role", "Developer");
        assertThat(api.send("PUT " + TEAM, read.toString()).status).isEqualTo(200);
        assertThat(put(member("dev", "")).status).isEqualTo(200);
        assertThat(put(member("dev", ",'delegate':'olga'")).codes()).containsExactly("team.person.inactive");
    }

    @Test
    public void fillingShowsFirstAndWritesOnConfirmation() {
        house.group("DEMO", delivery(ADA));
        JsonNode proposal = api.as(Town.ADMIN).send("POST " + TEAM + "/fill?dryRun=true", "{}").json();
        assertThat(proposal.at("/added").findValuesAsText("person")).containsExactly("petra", "emil", "dev", "olga");
        assertThat(proposal.at("/added/0/role").asText()).isEqualTo("tandem.team.role.project-manager");
        assertThat(proposal.at("/leads").findValuesAsText("person")).containsExactly("emil", "petra");
        assertThat(proposal.at("/present").asInt()).isEqualTo(1);
        assertThat(proposal.at("/roles").findValuesAsText("name")).hasSize(5);
        assertThat(proposal.at("/roles/0").has("side")).as("Administrators are left out").isFalse();
        assertThat(version()).as("nothing was written").isEqualTo(1);
        JsonNode filled = api.send("POST " + TEAM + "/fill", "{'version':1}").json();
        assertThat(filled.at("/members")).hasSize(5);
        assertThat(filled.at("/technicalLead").asText()).isEqualTo("emil");
        assertThat(filled.at("/deliveryLead").asText()).isEqualTo("petra");
        assertThat(house.store.find("DEMO").orElseThrow().find(ADA).orElseThrow()).as("who was there stays as they were").isEqualTo(delivery(ADA));
        assertThat(house.audit).extracting(AuditEvent::action).containsExactly("filled from project roles");
        Answer again = api.send("POST " + TEAM + "/fill", "{'version':2}");
        assertThat(again.json().at("/version").asInt()).as("nobody is left to add").isEqualTo(2);
    }

    @Test
    public void theMappingIsAdjustableAndALeadIsProposedOnlyWhenOneFits() {
        JsonNode proposal = api.as(Town.ADMIN).send("POST " + TEAM + "/fill?dryRun=true", "{'mapping':[{'role':'Developers','side':'DELIVERY'},{'role':'Architects','side':'TECHNICAL'}]}").json();
        assertThat(proposal.at("/added").findValuesAsText("person")).containsExactly("dev", "olga", "ada");
        assertThat(proposal.at("/leads").findValuesAsText("person")).as("of two developers nobody knows who leads").containsExactly("ada");
        house.town.putIntoRole("Engineering Managers", PETRA);
        assertThat(api.send("POST " + TEAM + "/fill?dryRun=true", "{}").json().at("/leads").findValuesAsText("person")).as("petra cannot lead both sides").containsExactly("petra");
        house.inactive.add(PETRA);
        assertThat(api.send("POST " + TEAM + "/fill?dryRun=true", "{}").json().at("/added").findValuesAsText("person")).doesNotContain("petra");
        assertThat(api.send("POST " + TEAM + "/fill", "{'version':0,'mapping':[{'role':'Gods','side':'TECHNICAL'},{'role':'Developers','side':'BOTH'},null]}").fields())
            .containsExactly("mapping[0].role", "mapping[1].side", "mapping[2].role", "mapping[2].side");
    }

    @Test
    public void aGroupThatWouldGrowTooLargeIsShownAndRefused() {
        house.town.putIntoRole("Developers", IntStream.range(0, 2000).mapToObj(i -> new Actor("u" + i, "User " + i)).toArray(Actor[]::new));
        house.roles.add("研发团队");
        RestApi lenient = new RestApi(house::resources);
        house.everybodyExists = true;
        assertThat(lenient.as(Town.ADMIN).send("POST " + TEAM + "/fill?dryRun=true", "{}").json().at("/added")).hasSize(2003);
        Answer answer = lenient.send("POST " + TEAM + "/fill", "{'version':0}");
        assertThat(answer.status).isEqualTo(400);
        assertThat(answer.codes()).containsExactly("team.fill.many");
        assertThat(version()).isZero();
    }

    @Test
    public void everyChangeLeavesARowWithoutWhatWasNotedOfAnAbsence() {
        put(member("dev", ",'absences':[{'from':'2026-12-01','to':'2026-12-01','note':'Surgery'}]"));
        api.as(DEV).send("PUT " + TEAM + "/me", "{'version':1,'delegate':'emil','absences':[]}");
        assertThat(house.audit).extracting(AuditEvent::action).containsExactly("saved", "absence told");
        assertThat(house.audit.get(0).after()).contains("dev: TECHNICAL", "2026-12-01").doesNotContain("Surgery");
        assertThat(house.audit.get(1).before()).contains("2026-12-01");
        assertThat(house.audit.get(1).after()).contains("delegate emil").doesNotContain("2026-12-01");
        assertThat(house.audit.get(1).actor()).isEqualTo(DEV);
    }

    @Test
    public void theExampleOfTheDocumentWorks() throws IOException {
        String document = Files.readString(Path.of("docs", "features", "working-group.md"));
        String body = document.replaceFirst("(?s).*-X PUT -d '([^']+)'.*", "$1");
        JsonNode group = api.as(Town.ADMIN).send("PUT " + TEAM, body).json();
        assertThat(group.at("/technicalLead").asText()).isEqualTo("emil");
        assertThat(group.at("/members/1/delegateName").asText()).isEqualTo(EMIL.displayName());
        assertThat(group.at("/missing")).hasSize(1);
    }
}
