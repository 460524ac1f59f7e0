package io.tandem.it;

import static io.tandem.it.support.ReviewCalls.good;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.it.support.RunningSandbox;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.BeforeClass;
import org.junit.Test;

/** Facts in a cluster: two Jira nodes with the built JAR on one PostgreSQL. Whichever node notes a change, and whichever takes it in, the days come out as if built anew. */
public class TwoNodesFactsIT {
    private static final int ISSUES = 30;
    private static final int PATIENCE_SECONDS = 60;
    private static RunningSandbox sandbox;

    @BeforeClass
    public static void start() {
        sandbox = RunningSandbox.twoNodes();
    }

    @Test
    public void changesOnBothNodesDuringAndAfterABuildComeOutAsIfBuiltAnew() throws Exception {
        long first = ask(1);
        List<String> keys = IntStream.range(0, ISSUES).parallel().mapToObj(i -> create(1 + i % 2, i)).toList();
        assertThat(ask(2)).as("one build at a time, wherever it is asked for").isIn(first, first + 1);
        await(2, first);
        IntStream.range(0, ISSUES).parallel().forEach(i -> edit(1 + i % 2, keys.get(i)));
        sandbox.call(1, "admin", "DELETE", "/api/2/issue/" + keys.get(0), null);
        awaitNoNotes();
        List<String> kept = days();
        assertThat(kept).isNotEmpty();
        await(1, ask(2));
        assertThat(days()).isEqualTo(kept);
    }

    private static String create(int node, int number) {
        return good(sandbox.call(node, "admin", "POST", "/api/2/issue", "{\"fields\":{\"project\":{\"key\":\"DEMO\"},\"issuetype\":{\"name\":\"Task\"},\"summary\":\"Shared work " + number + "\"}}")).path("key").asText();
    }

    private static void edit(int node, String key) {
        sandbox.call(node, "admin", "PUT", "/api/2/issue/" + key, "{\"fields\":{\"summary\":\"Shared work, edited\",\"duedate\":\"2027-01-15\"}}");
        sandbox.call(3 - node, "admin", "POST", "/api/2/issue/" + key + "/worklog", "{\"timeSpentSeconds\":3600}");
    }

    private static long ask(int node) {
        return good(sandbox.call(node, "admin", "POST", "/tandem/1.0/facts/projects/DEMO/backfill", "{}")).path("jobId").asLong();
    }

    private static void await(int node, long job) throws InterruptedException {
        for (int i = 0; i < PATIENCE_SECONDS * 4; i++) {
            if (good(sandbox.call(node, "admin", "GET", "/tandem/1.0/facts/jobs/" + job, null)).path("state").asText().equals("DONE")) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(250);
        }
        throw new AssertionError("The build did not end");
    }

    private static void awaitNoNotes() throws Exception {
        for (int i = 0; i < PATIENCE_SECONDS * 4; i++) {
            if (rows("select count(*) from \"AO_C42D90_METRIC_MARK\"").get(0).equals("0")) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(250);
        }
        throw new AssertionError("The changes were not taken in");
    }

    private static List<String> days() throws Exception {
        List<String> all = new ArrayList<>();
        for (String table : List.of("METRIC_DAY", "METRIC_SCOPE_DAY")) {
            all.addAll(rows("select \"DAY_KEY\" || ' ' || coalesce(\"COUNTS\", '') || ' ' || coalesce(\"CYCLES\", '') || ' ' || coalesce(\"WORK_LOGGED\", '') from \"AO_C42D90_" + table
                    + "\" where \"PROJECT_KEY\" = 'DEMO' order by \"DAY_KEY\""));
        }
        return all;
    }

    private static List<String> rows(String sql) throws Exception {
        List<String> rows = new ArrayList<>();
        try (Connection connection = sandbox.node(1).database().getConnection(); Statement query = connection.createStatement(); ResultSet found = query.executeQuery(sql)) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }
}
