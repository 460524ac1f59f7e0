package io.tandem.metric.figure.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.metric.api.Figure;
import io.tandem.metric.api.FigureStatus;
import io.tandem.metric.model.PipelineCount;
import io.tandem.metric.model.PipelineFacts;
import io.tandem.metric.model.PipelineFacts.Day;
import io.tandem.metric.model.PipelineFacts.Source;
import io.tandem.shared.DateRange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.Test;

public class PipelineFiguresTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final DateRange PERIOD = new DateRange(TODAY.minusDays(28), TODAY.plusDays(1));
    private static final Instant READ = Instant.parse("2026-11-20T11:00:00Z");
    private final List<Source> sources = new ArrayList<>(List.of(new Source("DEMO", "https://git.example/acme/payments", true, READ, null)));
    private final List<Day> days = new ArrayList<>();

    @Test
    public void fiveFiguresSpeakOfThreeMonthsWhateverThePeriod() {
        days.add(day(80, Map.of(PipelineCount.DEPLOYMENTS, 26L, PipelineCount.DEPLOYMENTS_FAILED, 4L, PipelineCount.DEPLOYMENTS_REWORK, 2L, PipelineCount.CHANGES, 3L), List.of(86_400L, 172_800L, 864_000L), List.of(7_200L)));
        assertThat(figure("deploymentFrequency").value()).isEqualTo(2.0);
        assertThat(figure("changeLeadTime").value()).isEqualTo(2.0);
        assertThat(figure("changeFailRate").value()).isEqualTo(400.0 / 26);
        assertThat(figure("recoveryTime").value()).isEqualTo(2.0);
        assertThat(figure("reworkRate").value()).isEqualTo(200.0 / 26);
        assertThat(figure("reworkRate").status()).isEqualTo(FigureStatus.NEUTRAL);
        assertThat(figure("changeLeadTime").trend()).hasSize(13);
        assertThat(figure("buildSuccess").status()).isEqualTo(FigureStatus.NO_DATA);
    }

    @Test
    public void whatLiesBeforeThreeMonthsDoesNotCount() {
        days.add(day(92, Map.of(PipelineCount.DEPLOYMENTS, 5L), List.of(), List.of()));
        assertThat(figure("deploymentFrequency").value()).isNull();
    }

    @Test
    public void theHealthOfBuildsSpeaksOfThePeriod() {
        days.add(day(40, Map.of(PipelineCount.BUILDS_FAILED, 50L), List.of(), List.of()));
        days.add(day(3, Map.of(PipelineCount.BUILDS_PASSED, 9L, PipelineCount.BUILDS_FAILED, 1L, PipelineCount.RED_SECONDS, 3_600L, PipelineCount.KNOWN_SECONDS, 36_000L), List.of(), List.of()));
        assertThat(figure("buildSuccess")).returns(90.0, Figure::value).returns(FigureStatus.GOOD, Figure::status);
        assertThat(figure("timeRed")).returns(10.0, Figure::value).returns(FigureStatus.WATCH, Figure::status);
        assertThat(figure("timeRed").drill().url()).isEqualTo("https://git.example/acme/payments/-/pipelines");
    }

    @Test
    public void withoutFirstCommitsTheLeadTimeRunsFromTheMergeAndSaysSo() {
        days.add(new Day("DEMO", TODAY.minusDays(1), Map.of(PipelineCount.DEPLOYMENTS, 1L, PipelineCount.CHANGES, 1L), List.of(), List.of(43_200L), List.of()));
        Figure lead = figure("changeLeadTime");
        assertThat(lead.value()).isEqualTo(0.5);
        assertThat(lead.inputs()).anyMatch(input -> input.key().equals("changesFromCommit") && input.value() == 0).anyMatch(input -> input.key().equals("mergeToProduction"));
    }

    @Test
    public void noDataSaysWhatIsMissing() {
        assertThat(missing("changeFailRate")).isEqualTo("figure.missing.deployments");
        days.add(day(3, Map.of(PipelineCount.DEPLOYMENTS_ANYWHERE, 7L), List.of(), List.of()));
        assertThat(missing("changeFailRate")).isEqualTo("figure.missing.production");
        days.add(day(2, Map.of(PipelineCount.DEPLOYMENTS, 2L), List.of(), List.of()));
        assertThat(missing("recoveryTime")).isEqualTo("figure.missing.failures");
        assertThat(missing("changeLeadTime")).isEqualTo("figure.missing.changes");
        assertThat(missing("timeRed")).isEqualTo("figure.missing.builds");
        sources.set(0, new Source("DEMO", "https://ci.example", false, READ, null));
        assertThat(missing("changeFailRate")).isEqualTo("figure.missing.deployer");
        sources.set(0, new Source("DEMO", "https://ci.example", true, null, null));
        days.clear();
        assertThat(missing("changeFailRate")).isEqualTo("figure.missing.reading");
        sources.clear();
        assertThat(missing("buildSuccess")).isEqualTo("figure.missing.builder");
    }

    @Test
    public void leadsOnlyToPagesTheServerHas() {
        assertThat(new Source("DEMO", "https://git.example/acme/payments", true, READ, null).page("/-/pipelines")).isEqualTo("https://git.example/acme/payments/-/pipelines");
        assertThat(new Source("DEMO", "https://git.example/projects/42", true, READ, null).page("/-/pipelines")).isEqualTo("https://git.example/projects/42");
        assertThat(new Source("DEMO", "https://ci.example/job/payments", false, READ, null).page("/-/pipelines")).isEqualTo("https://ci.example/job/payments");
    }

    @Test
    public void aSilentServerIsTold() {
        sources.add(new Source("DEMO", "https://git.example/acme/ledger", true, READ, READ.minusSeconds(60)));
        days.add(day(3, Map.of(PipelineCount.DEPLOYMENTS, 1L), List.of(), List.of()));
        assertThat(figure("deploymentFrequency").staleSince()).isEqualTo(READ.minusSeconds(60));
    }

    private String missing(String key) {
        return figure(key).missing().get(0).code();
    }

    private Figure figure(String key) {
        return PipelineFigures.compute(new PipelineFacts(sources, days), PERIOD, TODAY).stream().filter(figure -> figure.key().equals(key)).findFirst().orElseThrow();
    }

    private static Day day(int ago, Map<PipelineCount, Long> counts, List<Long> lead, List<Long> recovery) {
        return new Day("DEMO", TODAY.minusDays(ago), counts, lead, List.of(), recovery);
    }
}
