package io.tandem.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tandem.metric.model.IssueFact;
import io.tandem.metric.model.IssueFacts;
import io.tandem.shared.Percentile;
import io.tandem.testing.metric.JiraJson;
import io.tandem.testing.metric.SharedData;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.ToIntFunction;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The facts of a generated export against numbers that two independent public tools agree on. */
public class KnownNumbersTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void aThousandIssuesGiveTheKnownNumbers() throws Exception {
        check(generate(1000), 722, 6.65, 14.45, 22, 114, 358, 565);
    }

    @Test
    public void tenThousandIssuesGiveTheKnownNumbers() throws Exception {
        check(generate(10_000), 7211, 6.63, 16.45, 288, 1272, 3619, 6452);
    }

    private static void check(List<IssueFact> facts, int done, double median, double p85, int reopened, int dueMoves, int pointsChanges, int sprintMoves) {
        double[] cycles = facts.stream().filter(fact -> fact.times().done() != null)
                .mapToDouble(fact -> Duration.between(fact.times().started(), fact.times().done()).toMillis() / 86_400_000.0).sorted().toArray();
        assertThat(cycles).hasSize(done);
        assertThat(Percentile.P50.of(cycles)).hasValueCloseTo(median, within(0.005));
        assertThat(Percentile.P85.of(cycles)).hasValueCloseTo(p85, within(0.005));
        assertThat(sum(facts, fact -> fact.counts().reopened())).isEqualTo(reopened);
        assertThat(sum(facts, fact -> fact.counts().dueDateMoves())).isEqualTo(dueMoves);
        assertThat(sum(facts, fact -> fact.counts().pointsChanges())).isEqualTo(pointsChanges);
        assertThat(sum(facts, fact -> fact.counts().sprintMoves())).isEqualTo(sprintMoves);
    }

    private static int sum(List<IssueFact> facts, ToIntFunction<IssueFact> count) {
        return facts.stream().mapToInt(count).sum();
    }

    private List<IssueFact> generate(int issues) throws IOException, InterruptedException {
        Path script = SharedData.require("tools/gen_issues.py");
        Path output = folder.getRoot().toPath();
        Process process = new ProcessBuilder("python3", script.toAbsolutePath().toString(), String.valueOf(issues), output.toString()).redirectErrorStream(true).start();
        process.getInputStream().transferTo(System.out);
        assertThat(process.waitFor()).isZero();
        return JiraJson.read(output.resolve("search.json")).stream().map(history -> IssueFacts.of(history, ZoneOffset.UTC)).toList();
    }
}
