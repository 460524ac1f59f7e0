package io.tandem.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tandem.testing.metric.Counted;
import io.tandem.testing.metric.KnownExport;
import io.tandem.testing.metric.SearchReader;
import java.io.IOException;
import org.assertj.core.api.Assumptions;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/**
 * The facts of a generated export against numbers that two independent public tools agree on. Days are calendar days from the first status in progress to the last
 * status done; the percentile is the value at position ⌊P·n/100⌋; a change of due date, points or sprint counts where it replaced a value.
 */
public class KnownNumbersTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void aThousandIssuesGiveTheKnownNumbers() throws Exception {
        check(KnownExport.ONE_THOUSAND, 722, 6.65, 14.45, 22, 114, 358, 565);
    }

    @Test
    public void tenThousandIssuesGiveTheKnownNumbers() throws Exception {
        check(KnownExport.TEN_THOUSAND, 7211, 6.63, 16.45, 288, 1272, 3619, 6452);
    }

    /** Writes 685 MB: asked for by {@code -Doracle.large=true}. */
    @Test
    public void fiftyThousandIssuesGiveTheKnownNumbers() throws Exception {
        Assumptions.assumeThat(Boolean.getBoolean("oracle.large")).isTrue();
        check(KnownExport.FIFTY_THOUSAND, 35_992, 6.69, 16.54, 1392, 6503, 17_826, 32_041);
    }

    private void check(KnownExport export, int done, double median, double p85, int reopened, int dueMoves, int pointsChanges, int sprintMoves) throws IOException, InterruptedException {
        Counted counted = new Counted();
        SearchReader.read(export.write(folder.getRoot().toPath()), counted);
        assertThat(counted.done()).isEqualTo(done);
        assertThat(counted.cycleDays(50)).isCloseTo(median, within(0.005));
        assertThat(counted.cycleDays(85)).isCloseTo(p85, within(0.005));
        assertThat(counted.reopened()).isEqualTo(reopened);
        assertThat(counted.dueMoves()).isEqualTo(dueMoves);
        assertThat(counted.pointChanges()).isEqualTo(pointsChanges);
        assertThat(counted.sprintMoves()).isEqualTo(sprintMoves);
    }
}
