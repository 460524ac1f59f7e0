package io.tandem.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.metric.model.DayCount;
import io.tandem.metric.model.DayFacts;
import io.tandem.metric.model.DayLedger;
import io.tandem.metric.model.FactScope;
import io.tandem.metric.model.IssueCounts;
import io.tandem.metric.model.IssueFact;
import io.tandem.metric.model.IssueFacts;
import io.tandem.metric.model.WorkingTime;
import io.tandem.testing.metric.SearchReader;
import io.tandem.testing.metric.SharedData;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.Test;

/** Ten real issues of two public projects: what a person reads from their histories is what is computed. */
public class HandCheckedIssuesTest {
    private static final WorkingTime TIME = new WorkingTime(8, 5, ZoneOffset.UTC);

    @Test
    public void fiveOfIslandora() throws IOException {
        Map<String, IssueFact> facts = facts("ISLANDORA");
        check(facts.get("ISLANDORA-58"), "2010-03-09T15:34:22.960Z", "2010-03-10T15:18:51.295Z", 1, 0, 0, 240);
        check(facts.get("ISLANDORA-59"), "2010-03-15T15:05:02.265Z", "2010-03-15T15:36:27.254Z", 1, 0, 0, 3600);
        check(facts.get("ISLANDORA-64"), "2010-03-26T13:17:02.810Z", "2010-04-29T09:23:17.836Z", 3, 0, 1, 199_800);
        check(facts.get("ISLANDORA-73"), "2010-08-30T19:22:32.639Z", "2010-08-31T16:29:47.436Z", 2, 2, 0, 3960);
        check(facts.get("ISLANDORA-241"), null, null, 0, 0, 0, 0);
        assertThat(facts.get("ISLANDORA-241").counts().assigneeChanges()).isEqualTo(1);
        assertThat(facts.get("ISLANDORA-58").times()).as("closing what is resolved is no second end; from start to end 23 h 44 min 28 s")
                .satisfies(times -> assertThat(Duration.between(times.started(), times.done()).toSeconds()).isEqualTo(85_468));
    }

    @Test
    public void fiveOfDuracloud() throws IOException {
        Map<String, IssueFact> facts = facts("DURACLOUD");
        check(facts.get("DURACLOUD-1"), null, "2010-01-04T10:57:14.939Z", 1, 1, 0, 0);
        check(facts.get("DURACLOUD-6"), null, "2010-01-15T14:22:20.085Z", 0, 0, 0, 0);
        check(facts.get("DURACLOUD-25"), "2011-01-04T19:52:33.813Z", "2011-01-13T22:21:33.211Z", 0, 0, 0, 0);
        check(facts.get("DURACLOUD-28"), "2011-01-04T19:57:14.492Z", "2011-02-16T20:20:12.006Z", 1, 1, 2, 0);
        check(facts.get("DURACLOUD-39"), null, null, 0, 0, 0, 0);
    }

    @Test
    public void plannedAndActualWorkingDays() throws IOException {
        Map<String, IssueFact> facts = facts("ISLANDORA");
        checkDays(facts.get("ISLANDORA-59"), 2, 1);
        checkDays(facts.get("ISLANDORA-64"), 4, 25);
        DayFacts dueBeforeStart = dayOfDone(facts("DURACLOUD").get("DURACLOUD-25"));
        assertThat(dueBeforeStart.get(DayCount.DONE_PLAN_EMPTY)).isEqualTo(1);
        assertThat(dueBeforeStart.get(DayCount.DONE_PLANNED)).isZero();
    }

    private static void check(IssueFact fact, String started, String done, int backward, int reopened, int scopeChanges, long workSeconds) {
        assertThat(fact.times().started()).as(fact.identity().key()).isEqualTo(started == null ? null : Instant.parse(started));
        assertThat(fact.times().done()).as(fact.identity().key()).isEqualTo(done == null ? null : Instant.parse(done));
        assertThat(fact.counts()).as(fact.identity().key()).returns(backward, IssueCounts::backwardMoves).returns(reopened, IssueCounts::reopened).returns(0, IssueCounts::dueDateMoves);
        assertThat(fact.scopeChanges()).as(fact.identity().key()).hasSize(scopeChanges);
        assertThat(fact.workSeconds()).as(fact.identity().key()).isEqualTo(workSeconds);
    }

    private static void checkDays(IssueFact fact, long planned, long actual) {
        assertThat(dayOfDone(fact)).as(fact.identity().key()).returns(planned, day -> day.get(DayCount.PLANNED_DAYS)).returns(actual, day -> day.get(DayCount.ACTUAL_DAYS));
    }

    private static DayFacts dayOfDone(IssueFact fact) {
        DayLedger ledger = new DayLedger(TIME);
        ledger.add(fact);
        return ledger.listDays(FactScope.whole()).stream().filter(day -> day.get(DayCount.DONE) == 1).findFirst().orElseThrow();
    }

    private static Map<String, IssueFact> facts(String project) throws IOException {
        return SearchReader.list(SharedData.require("data/jira_rest/" + project + ".json.gz")).stream().map(history -> IssueFacts.of(history, ZoneOffset.UTC))
                .collect(Collectors.toMap(fact -> fact.identity().key(), Function.identity()));
    }
}
