package io.tandem.metric.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.metric.api.Figure;
import io.tandem.metric.api.FigureStatus;
import io.tandem.metric.api.Judgement;
import io.tandem.metric.api.Thresholds;
import io.tandem.metric.figure.CycleTime;
import io.tandem.metric.figure.ScheduleDeviationRate;
import io.tandem.metric.figure.TestCoverage;
import io.tandem.metric.figure.Utilisation;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** How several projects judge one figure. */
public class JudgementTest {
    @Test
    public void bothEndsAreInside() {
        Thresholds deviation = new ScheduleDeviationRate().thresholds();
        assertThat(Figure.of(new ScheduleDeviationRate()).value(10).build().status()).isEqualTo(FigureStatus.GOOD);
        assertThat(Figure.of(new ScheduleDeviationRate()).value(25).build().status()).isEqualTo(FigureStatus.WATCH);
        assertThat(Figure.of(new ScheduleDeviationRate()).value(25.1).build().status()).isEqualTo(FigureStatus.BAD);
        assertThat(Figure.of(new TestCoverage()).value(80).build().status()).isEqualTo(FigureStatus.GOOD);
        assertThat(Figure.of(new TestCoverage()).value(60).build().status()).isEqualTo(FigureStatus.WATCH);
        assertThat(Figure.of(new Utilisation()).value(74).build().status()).isEqualTo(FigureStatus.WATCH);
        assertThat(Figure.of(new Utilisation()).value(75).build().status()).isEqualTo(FigureStatus.GOOD);
        assertThat(Figure.of(new Utilisation()).value(101).build().status()).isEqualTo(FigureStatus.BAD);
        assertThat(deviation).isEqualTo(new Thresholds(10, 25));
    }

    @Test
    public void theStrictestOfSeveralCounts() {
        Judgement both = new Judgement(List.of(Map.of("coverage", new Thresholds(90, 50), "scheduleDeviationRate", new Thresholds(5, 30)), Map.of()));
        assertThat(both.find(new TestCoverage())).contains(new Thresholds(90, 60));
        assertThat(both.find(new ScheduleDeviationRate())).contains(new Thresholds(5, 25));
        assertThat(both.judge(Figure.of(new TestCoverage()).value(85).build())).returns(FigureStatus.WATCH, Figure::status).returns(new Thresholds(90, 60), Figure::thresholds);
    }

    @Test
    public void whatOneProjectDoesNotJudgeIsNotJudgedForAll() {
        Judgement both = new Judgement(List.of(Map.of("cycleTime", new Thresholds(3, 8)), Map.of()));
        assertThat(both.find(new CycleTime())).isEmpty();
        assertThat(new Judgement(both.ofProjects().subList(0, 1)).find(new CycleTime())).contains(new Thresholds(3, 8));
    }

    @Test
    public void bandsThatDoNotMeetJudgeNothing() {
        Judgement both = new Judgement(List.of(Map.of("utilisation", new Thresholds(50, 60)), Map.of()));
        assertThat(both.find(new Utilisation())).isEmpty();
    }

    @Test
    public void aFigureWithoutANumberStaysAsItIs() {
        assertThat(Judgement.usual().judge(Figure.noData(new TestCoverage())).status()).isEqualTo(FigureStatus.NO_DATA);
        assertThat(Judgement.usual().judge(Figure.of(new TestCoverage()).value(3).tooThin(List.of()).build()).status()).isEqualTo(FigureStatus.TOO_THIN);
    }
}
