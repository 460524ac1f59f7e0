package io.tandem.rest.scorecard;

import static io.tandem.testing.review.Reviews.DEV;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tandem.scorecard.model.CodeState;
import io.tandem.scorecard.model.Criterion;
import io.tandem.testing.AoDatabase;
import io.tandem.testing.rest.RestApi;
import io.tandem.testing.rest.RestApi.Answer;
import io.tandem.testing.review.Keys;
import io.tandem.testing.review.Reviews;
import io.tandem.testing.review.Town;
import io.tandem.testing.scorecard.ScorecardHouse;
import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.Test;

/** "projects/{key}/criteria": what is asked, edited. */
public class CriteriaResourceTest {
    private static final String CRITERIA = "projects/DEMO/criteria";
    private static final String OWN = "{'group':'FEASIBILITY','name':'Licences','question':'May we use it?','anchors':['no','hardly','partly','mostly','yes'],'weight':1.5,'validityDays':365}";
    private final ScorecardHouse house = new ScorecardHouse(AoDatabase.Kind.H2, new Keys());
    private final RestApi api = new RestApi(house::resources);

    @After
    public void close() {
        house.close();
    }

    private int version() {
        return house.criteriaStore.find("DEMO").map(criteria -> criteria.version()).orElse(0);
    }

    private Answer put(String more) {
        return api.as(Town.ADMIN).send("PUT " + CRITERIA, "{'version':" + version() + "," + more + "}");
    }

    private JsonNode get() {
        return api.as(Town.ADMIN).send("GET " + CRITERIA, null).json();
    }

    @Test
    public void whatIsReadCanBeSentBackAndChangesNothing() {
        ObjectNode read = (ObjectNode) get();
        assertThat(read.at("/version").asInt()).isZero();
        assertThat(read.at("/criteria")).hasSize(16);
        assertThat(read.at("/criteria/0/name").asText()).isEqualTo("tandem.scorecard.criterion.technology.name");
        assertThat(read.at("/criteria/0/anchors")).hasSize(5);
        assertThat(read.at("/criteria/0/usualWords").asBoolean()).isTrue();
        Answer sent = api.as(Town.ADMIN).send("PUT " + CRITERIA, read.toString());
        assertThat(sent.status).as(sent.text).isEqualTo(200);
        assertThat(sent.json()).isEqualTo(read);
        assertThat(house.audit).isEmpty();
    }

    @Test
    public void editedWordsStayAndUneditedOnesKeepTheReadersLanguage() {
        ObjectNode read = (ObjectNode) get();
        ((ObjectNode) read.at("/criteria/0")).put("name", "Maturity of what we use");
        ((ObjectNode) read.at("/criteria/1")).put("weight", 7);
        Answer sent = api.as(Town.ADMIN).send("PUT " + CRITERIA, read.toString());
        assertThat(sent.json().at("/criteria/0/usualWords").asBoolean()).isFalse();
        assertThat(sent.json().at("/criteria/0/name").asText()).isEqualTo("Maturity of what we use");
        assertThat(sent.json().at("/criteria/1/usualWords").asBoolean()).isTrue();
        List<Criterion> stored = house.criteriaStore.find("DEMO").orElseThrow().list();
        assertThat(stored.get(0).findText()).isPresent();
        assertThat(stored.get(1).findText()).isEmpty();
        assertThat(stored.get(1).weight()).isEqualTo(7);
        assertThat(house.audit).hasSize(1);
        assertThat(house.audit.get(0).after()).contains("Maturity of what we use").doesNotContain("modularity");
    }

    @Test
    public void criteriaAreAddedReorderedAndRetiredNeverLost() {
        Answer added = put("'criteria':[" + OWN + ",{'key':'churn'},{'key':'modularity'}]");
        assertThat(added.status).as(added.text).isEqualTo(200);
        assertThat(added.json().at("/criteria")).hasSize(17);
        assertThat(added.json().at("/criteria/0/key").asText()).isEqualTo("own-1");
        assertThat(added.json().at("/criteria/1/key").asText()).isEqualTo("churn");
        assertThat(house.criteriaStore.find("DEMO").orElseThrow().listActive()).extracting(Criterion::key).containsExactly("own-1", "churn", "modularity");
        assertThat(put("'criteria':[{'key':'own-1','retired':true},{'key':'churn'}," + OWN.replace("Licences", "Other") + "]").json().at("/criteria/2/key").asText()).isEqualTo("own-2");
        assertThat(put("'criteria':[{'key':'own-1'},{'key':'technology'}]").status).as("a retired one can come back").isEqualTo(200);
        assertThat(house.criteriaStore.find("DEMO").orElseThrow().listActive()).extracting(Criterion::key).containsExactly("own-1", "technology");
        JsonNode cells = api.as(DEV).send("GET scorecards?project=DEMO", null).json();
        assertThat(cells.at("/criteria")).hasSize(2);
    }

    @Test
    public void everythingWrongIsSaidWithItsField() {
        Object[][] table = {
            {"'criteria':[]", "criteria"}, {"'criteria':[{'key':'colour'}]", "criteria[0].key"}, {"'criteria':[{'key':'churn'},{'key':'churn'}]", "criteria[1].key"},
            {"'criteria':[{'key':'churn','weight':0}]", "criteria[0].weight"}, {"'criteria':[{'key':'churn','weight':-1}]", "criteria[0].weight"}, {"'criteria':[{'key':'churn','weight':101}]", "criteria[0].weight"},
            {"'criteria':[{'key':'churn','weight':'NaN'}]", "criteria[0].weight"}, {"'criteria':[{'key':'churn','validityDays':0}]", "criteria[0].validityDays"}, {"'criteria':[{'key':'churn','validityDays':1.5}]", "criteria[0].validityDays"},
            {"'criteria':[{'key':'churn','validityDays':3651}]", "criteria[0].validityDays"}, {"'criteria':[{'key':'churn','group':'COLOUR'}]", "criteria[0].group"}, {"'criteria':[{'key':'churn','measure':'COLOUR'}]", "criteria[0].measure"},
            {"'criteria':[{'key':'churn','limits':[1,2,3]}]", "criteria[0].limits"}, {"'criteria':[{'key':'churn','limits':[4,3,2,1]}]", "criteria[0].limits"}, {"'criteria':[{'key':'churn','limits':[1,2,3,null]}]", "criteria[0].limits"},
            {"'criteria':[{'key':'coverage','limits':[1,2,3,4]}]", "criteria[0].limits"}, {"'criteria':[{'key':'churn','limits':[1,2,3,101]}]", "criteria[0].limits"}, {"'criteria':[{'key':'churn','name':' '}]", "criteria[0].name"},
            {"'criteria':[{'key':'churn','name':'" + "x".repeat(81) + "'}]", "criteria[0].name"}, {"'criteria':[{'key':'churn','question':''}]", "criteria[0].question"}, {"'criteria':[{'key':'churn','anchors':['a']}]", "criteria[0].anchors"},
            {"'criteria':[{'key':'churn','anchors':['a','b','','d','e']}]", "criteria[0].anchors[2]"}, {"'criteria':[{'key':'churn','anchors':['a','b',null,'d','e']}]", "criteria[0].anchors[2]"},
            {"'criteria':[{'key':'churn','name':'a\\u0000b'}]", "criteria[0].name"}, {"'criteria':[{}]", "criteria[0].name"}, {"'criteria':[null]", "criteria[0].name"},
            {"'criteria':[{'key':'churn','name':'A'},{'key':'debt','name':'a'}]", "criteria"}, {"'criteria':[{'key':'churn'},{'key':'debt','measure':'CHURN'}]", "criteria"},
            {"'leastPercent':0", "leastPercent"}, {"'leastPercent':101", "leastPercent"}, {"'effect':{'below':0.5}", "effect.below"}, {"'effect':{'likelihoodSteps':1.5}", "effect.likelihoodSteps"},
            {"'effect':{'likelihoodSteps':5}", "effect.likelihoodSteps"}, {"'effect':{'highFactor':0.9}", "effect.highFactor"}, {"'effect':{'highFactor':1e999}", "effect.highFactor"}, {"'code':[{'codeProject':'x'}]", "code[0].component"},
            {"'code':[{'component':1,'codeProject':'" + "x".repeat(401) + "'}]", "code[0].codeProject"},
        };
        for (Object[] line : table) {
            Answer answer = put((String) line[0]);
            assertThat(answer.status).as(line[0] + ": " + answer.text).isEqualTo(400);
            assertThat(answer.fields()).as((String) line[0]).contains((String) line[1]);
        }
        assertThat(version()).isZero();
        assertThat(put("'criteria':[" + "{},".repeat(200) + "{}]").codes()).containsExactly("list.long");
    }

    @Test
    public void theEffectAndTheCodeAreKept() {
        house.code.add(new CodeState("demo-ledger", Reviews.NOON, null, Map.of()));
        assertThat(get().at("/code/1/found").asText()).as("called like project and component").isEqualTo("demo-ledger");
        Answer saved = put("'leastPercent':80,'effect':{'on':false,'below':3,'likelihoodSteps':2,'highFactor':1.5},'code':[{'component':1,'codeProject':'demo-ledger'},{'component':2,'codeProject':''}]");
        assertThat(saved.status).as(saved.text).isEqualTo(200);
        assertThat(saved.json().at("/effect/on").asBoolean()).isFalse();
        assertThat(saved.json().at("/leastPercent").asInt()).isEqualTo(80);
        assertThat(saved.json().at("/code/0/codeProject").asText()).isEqualTo("demo-ledger");
        assertThat(saved.json().at("/code/1").has("codeProject")).isFalse();
        assertThat(saved.json().at("/codeProjects/0").asText()).isEqualTo("demo-ledger");
        assertThat(put("'effect':{'on':true}").json().at("/effect/below").asDouble()).as("what is not sent stays").isEqualTo(3);
    }

    @Test
    public void theSlowerOneSeesWhatTheFasterOneSaved() {
        put("'leastPercent':80");
        Answer slower = api.as(Town.ADMIN).send("PUT " + CRITERIA, "{'version':0,'leastPercent':50}");
        assertThat(slower.status).isEqualTo(409);
        assertThat(slower.json().at("/current/leastPercent").asInt()).isEqualTo(80);
    }
}
