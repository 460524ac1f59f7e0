package io.tandem.rest.metric;

import static io.tandem.testing.review.Reviews.DEV;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tandem.metric.api.Thresholds;
import io.tandem.metric.settings.FigureSettings;
import io.tandem.shared.port.Stamps;
import io.tandem.testing.AoDatabase;
import io.tandem.testing.metric.FigureSettingsHouse;
import io.tandem.testing.rest.RestApi;
import io.tandem.testing.rest.RestApi.Answer;
import io.tandem.testing.review.Town;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.After;
import org.junit.Test;

/** "projects/{key}/figure-settings": how figures are judged and issues read. */
public class FigureSettingsResourceTest {
    private static final String SETTINGS = "projects/DEMO/figure-settings";
    private final FigureSettingsHouse house = new FigureSettingsHouse(AoDatabase.Kind.H2);
    private final RestApi api = new RestApi(user -> List.of(house.resource(user)));

    @After
    public void close() {
        house.close();
    }

    private JsonNode get() {
        return api.as(DEV).send("GET " + SETTINGS, null).json();
    }

    private Answer put(String more) {
        return api.as(Town.ADMIN).send("PUT " + SETTINGS, "{'version':" + house.store.get("DEMO").version() + "," + more + "}");
    }

    @Test
    public void whatIsReadCanBeSentBackAndChangesNothing() {
        JsonNode read = get();
        assertThat(read.at("/version").asInt()).isZero();
        assertThat(read.at("/mayEdit").asBoolean()).isFalse();
        assertThat(read.at("/figures")).anySatisfy(figure -> {
            assertThat(figure.at("/key").asText()).isEqualTo("scheduleDeviationRate");
            assertThat(figure.at("/better").asText()).isEqualTo("LOWER");
            assertThat(figure.at("/good").asDouble()).isEqualTo(10);
            assertThat(figure.at("/watch").asDouble()).isEqualTo(25);
        });
        assertThat(read.at("/statuses/1/name").asText()).isEqualTo("Waiting");
        Answer sent = api.as(Town.ADMIN).send("PUT " + SETTINGS, read.toString());
        assertThat(sent.status).as(sent.text).isEqualTo(200);
        assertThat(sent.json().at("/mayEdit").asBoolean()).isTrue();
        assertThat(sent.json().at("/version").asInt()).isZero();
        assertThat(house.audit).isEmpty();
    }

    @Test
    public void thresholdsAreKeptWhereTheyDifferAndNeedNoNewFacts() {
        Answer saved = put("'thresholds':[{'key':'scheduleDeviationRate','good':5,'watch':15},{'key':'coverage','good':80,'watch':60},{'key':'cycleTime','good':3,'watch':8}]");
        assertThat(saved.status).as(saved.text).isEqualTo(200);
        assertThat(house.store.get("DEMO").thresholds()).as("coverage is judged like that anyway").containsOnlyKeys("scheduleDeviationRate", "cycleTime").containsEntry("cycleTime", new Thresholds(3, 8));
        assertThat(house.renewed).isEmpty();
        assertThat(house.stamps.read(List.of("DEMO")).get("DEMO", Stamps.Kind.SETTINGS)).isPositive();
        assertThat(house.audit).hasSize(1);
        assertThat(house.audit.get(0)).returns("figure-settings", event -> event.entity()).returns("cycleTime: good 3.0, watch 8.0\nscheduleDeviationRate: good 5.0, watch 15.0", event -> event.after());
        put("'thresholds':[]");
        assertThat(house.store.get("DEMO").thresholds()).isEmpty();
    }

    @Test
    public void whatChangesHowIssuesAreReadHasTheFactsBuiltAgain() {
        put("'waitingStatuses':['2']");
        put("'defectTypes':['11','10']");
        put("'workingDays':['sunday','MONDAY','TUESDAY','WEDNESDAY','THURSDAY']");
        put("'holidays':[{'from':'2026-12-25','to':'2026-12-26'},{'from':'2026-12-24'},{'from':'2027-01-01','to':''}]");
        assertThat(house.renewed).containsExactly("DEMO", "DEMO", "DEMO", "DEMO");
        JsonNode read = get();
        assertThat(read.at("/waitingStatuses").toString()).isEqualTo("[\"2\"]");
        assertThat(read.at("/defectTypes").toString()).isEqualTo("[\"10\",\"11\"]");
        assertThat(read.at("/workingDays").toString()).isEqualTo("[\"MONDAY\",\"TUESDAY\",\"WEDNESDAY\",\"THURSDAY\",\"SUNDAY\"]");
        assertThat(read.at("/holidays").toString()).as("days that touch are one stretch").isEqualTo("[{\"from\":\"2026-12-24\",\"to\":\"2026-12-26\"},{\"from\":\"2027-01-01\",\"to\":\"2027-01-01\"}]");
        put("'waitingStatuses':['2']");
        assertThat(house.renewed).as("nothing new").hasSize(4);
    }

    @Test
    public void everythingWrongIsSaidWithItsField() {
        String[][] table = {
            {"'thresholds':[{'key':'colour','good':1,'watch':2}]", "thresholds[0].key"}, {"'thresholds':[{'key':'coverage','good':null,'watch':2}]", "thresholds[0].good"},
            {"'thresholds':[{'key':'coverage','good':80}]", "thresholds[0].watch"}, {"'thresholds':[{'key':'coverage','good':60,'watch':80}]", "thresholds[0].watch"},
            {"'thresholds':[{'key':'cycleTime','good':8,'watch':3}]", "thresholds[0].watch"}, {"'thresholds':[{'key':'utilisation','good':100,'watch':75}]", "thresholds[0].watch"},
            {"'thresholds':[{'key':'coverage','good':1e9,'watch':0}]", "thresholds[0].good"}, {"'thresholds':[{'key':'coverage','good':'NaN','watch':0}]", "thresholds[0].good"},
            {"'thresholds':[null]", "thresholds[0].key"}, {"'waitingStatuses':['9']", "waitingStatuses[0]"}, {"'waitingStatuses':[null]", "waitingStatuses[0]"}, {"'defectTypes':['1']", "defectTypes[0]"},
            {"'workingDays':['FEIERTAG']", "workingDays[0]"}, {"'workingDays':[null]", "workingDays[0]"}, {"'holidays':[{}]", "holidays[0].from"}, {"'holidays':[null]", "holidays[0].from"},
            {"'holidays':[{'from':'2026-02-30'}]", "holidays[0].from"}, {"'holidays':[{'from':'2026-02-03','to':'2026-02-02'}]", "holidays[0].to"}, {"'holidays':[{'from':'2026-02-03','to':'2027-02-04'}]", "holidays[0].to"},
            {"'holidays':[{'from':'9999-12-31'}]", "holidays[0].from"}, {"'thresholds':[{'key':'coverage','good':9,'watch':8},{'key':'coverage','good':9,'watch':8}]", "thresholds[1].key"},
        };
        for (String[] line : table) {
            Answer answer = put(line[0]);
            assertThat(answer.status).as(line[0] + " " + answer.text).isEqualTo(400);
            assertThat(answer.fields()).as(line[0]).contains(line[1]);
        }
        assertThat(put("'workingDays':['X'],'holidays':[{'from':'y'}],'defectTypes':['z']").fields()).as("all at once").containsExactlyInAnyOrder("workingDays[0]", "holidays[0].from", "defectTypes[0]");
        assertThat(house.store.get("DEMO").version()).isZero();
    }

    @Test
    public void whoWasFasterIsShown() {
        put("'waitingStatuses':['2']");
        Answer late = api.as(Town.ADMIN).send("PUT " + SETTINGS, "{'version':0,'waitingStatuses':[]}");
        assertThat(late.status).isEqualTo(409);
        assertThat(late.codes()).containsExactly("version.stale");
        assertThat(late.json().at("/current/version").asInt()).isEqualTo(1);
        assertThat(late.json().at("/current/waitingStatuses/0").asText()).isEqualTo("2");
    }

    @Test
    public void onlyAdministratorsWriteAndOnlyThoseWhoSeeTheProjectRead() {
        assertThat(api.as(Optional.empty()).send("GET " + SETTINGS, null).status).isEqualTo(401);
        assertThat(api.as(Town.GHOST).send("GET " + SETTINGS, null).status).isEqualTo(404);
        assertThat(api.as(Town.GHOST).send("PUT " + SETTINGS, "{'version':0}").status).isEqualTo(404);
        assertThat(api.as(DEV).send("PUT " + SETTINGS, "{'version':0,'workingDays':['X']}").status).isEqualTo(403);
        assertThat(api.as(Town.ADMIN).send("GET projects/NONE/figure-settings", null).status).isEqualTo(404);
    }

    @Test
    public void aChosenStatusThatIsGoneMayStay() {
        house.transactions.call(() -> house.store.save(new FigureSettings("DEMO", 0, Map.of(), Set.of("99"), Set.of(), Set.of(), List.of())));
        assertThat(put("'waitingStatuses':['99','2']").status).isEqualTo(200);
        assertThat(put("'waitingStatuses':['98']").status).isEqualTo(400);
    }
}
