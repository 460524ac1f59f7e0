package io.tandem.joint;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.debt.api.Totals;
import io.tandem.joint.figure.AssessmentBias;
import io.tandem.joint.figure.BufferBurn;
import io.tandem.joint.figure.BufferUse;
import io.tandem.joint.figure.DebtInterest;
import io.tandem.joint.figure.GoalImbalance;
import io.tandem.joint.figure.GoalPace;
import io.tandem.joint.figure.JointFigures;
import io.tandem.joint.figure.OpenRisks;
import io.tandem.joint.figure.ReleaseOutlook;
import io.tandem.joint.figure.ReviewWaitingTime;
import io.tandem.joint.figure.ReviewYield;
import io.tandem.joint.model.GoalProgress;
import io.tandem.joint.model.JointMaterial;
import io.tandem.joint.model.OpenReviewLine;
import io.tandem.joint.model.ReleaseLine;
import io.tandem.metric.api.Figure;
import io.tandem.metric.api.FigureInput;
import io.tandem.metric.api.FigureSection;
import io.tandem.metric.api.FigureStatus;
import io.tandem.metric.api.FigureUnit;
import io.tandem.plan.api.BufferState;
import io.tandem.plan.api.ReleaseStanding;
import io.tandem.review.api.ReviewRecord;
import io.tandem.shared.DateRange;
import io.tandem.shared.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.Test;

/** Each of the joint view's own figures, reckoned by hand. */
public class JointFiguresTest {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final DateRange AUTUMN = new DateRange(LocalDate.parse("2026-09-01"), LocalDate.parse("2026-11-21"));
    private List<ReviewRecord> records = List.of();
    private List<OpenReviewLine> open = List.of();
    private List<BufferState> buffers = List.of();
    private List<ReleaseLine> releases = List.of();
    private List<GoalProgress> goals = List.of();
    private Totals debts = Totals.NONE;

    @Test
    public void withoutAnythingEachSaysWhatIsMissingAndNoneSaysZeroForUnknown() {
        List<Figure> all = Arrays.stream(FigureSection.values()).flatMap(section -> JointFigures.read(section, material()).stream()).toList();
        assertThat(all).hasSize(14).filteredOn(figure -> figure.status() == FigureStatus.NO_DATA).allSatisfy(figure -> {
            assertThat(figure.value()).isNull();
            assertThat(figure.missing()).isNotEmpty();
        });
        assertThat(all).filteredOn(figure -> figure.status() != FigureStatus.NO_DATA).extracting(Figure::key).as("counts of what is there").containsExactlyInAnyOrder("reviewsWaiting", "reviewsOverdue", "openRisks");
    }

    @Test
    public void theWaitForADecisionIsTheMedianOfWhatPeopleDecided() {
        records = List.of(decided(1, "2026-11-02", 1), decided(2, "2026-11-03", 2), decided(3, "2026-11-04", 9), byTheRules(4, "2026-11-05"), decided(5, "2026-08-31", 50));
        Figure waiting = new ReviewWaitingTime().read(material());
        assertThat(waiting.value()).isEqualTo(2);
        assertThat(waiting.also()).containsExactly(new FigureInput("p85", 9, FigureUnit.DAYS), new FigureInput("p95", 9, FigureUnit.DAYS));
        assertThat(waiting.drill().jql()).isEqualTo("key in (DEMO-1, DEMO-2, DEMO-3)");
        assertThat(waiting.drill().count()).isEqualTo(3);
    }

    @Test
    public void twoDecisionsAreTooFewToTellAMedian() {
        records = List.of(decided(1, "2026-11-02", 1), decided(2, "2026-11-03", 2));
        Figure waiting = new ReviewWaitingTime().read(material());
        assertThat(waiting.status()).isEqualTo(FigureStatus.TOO_THIN);
        assertThat(waiting.missing()).containsExactly(Reason.of("figure.missing.decided.few", 2, 3L));
    }

    @Test
    public void yieldIsWhatWasAlteredOrStopped() {
        records = List.of(decided(1, "2026-11-02", 1), altered(2), altered(3), stopped(4));
        assertThat(new ReviewYield().read(material()).value()).isEqualTo(75);
    }

    @Test
    public void biasAddsUpBeforeItDivides() {
        records = List.of(verified(1, 10, 15), verified(2, 10, 9), verified(3, 2, 4), verified(4, 4, 4), verified(5, 4, 4));
        assertThat(new AssessmentBias().read(material()).value()).as("(36 − 30) ÷ 30").isEqualTo(20);
        assertThat(new AssessmentBias().read(material()).status()).isEqualTo(FigureStatus.GOOD);
    }

    @Test
    public void biasOfEffortsAssessedAtZeroIsUnknown() {
        records = List.of(verified(1, 0, 5));
        assertThat(new AssessmentBias().read(material()).status()).isEqualTo(FigureStatus.NO_DATA);
    }

    @Test
    public void theMostEndangeredBufferIsShown() {
        buffers = List.of(buffer(1, 95.0, 90.0, "GREEN"), buffer(2, 60.0, 30.0, "RED"), buffer(3, null, null, null));
        assertThat(new BufferUse().read(material())).returns(60.0, Figure::value).returns(FigureStatus.BAD, Figure::status);
        assertThat(new BufferBurn().read(material()).value()).isEqualTo(2);
    }

    @Test
    public void aBufferThatWasNeverMeasuredIsShownWithoutAZone() {
        buffers = List.of(buffer(1, 10.0, null, null));
        assertThat(new BufferUse().read(material())).returns(10.0, Figure::value).returns(FigureStatus.NEUTRAL, Figure::status);
        buffers = List.of(buffer(1, 90.0, null, null), buffer(2, 5.0, 50.0, "GREEN"));
        assertThat(new BufferUse().read(material())).as("what is measured goes first").returns(5.0, Figure::value);
    }

    @Test
    public void aBufferOfWhichNothingIsDoneHasNoBurn() {
        buffers = List.of(buffer(1, 10.0, null, null));
        assertThat(new BufferBurn().read(material()).missing()).containsExactly(Reason.of("figure.missing.completion"));
    }

    @Test
    public void theOutlookIsThatOfTheLatestRelease() {
        releases = List.of(release(1, 2L), release(2, 12L), release(3, null));
        Figure outlook = new ReleaseOutlook().read(material());
        assertThat(outlook).returns(12.0, Figure::value).returns(FigureStatus.BAD, Figure::status);
        assertThat(outlook.coverage().percent()).isBetween(66.0, 67.0);
        assertThat(outlook.drill().jql()).contains("fixVersion = 2");
    }

    @Test
    public void highRisksAreThoseAboveMedium() {
        open = List.of(new OpenReviewLine(1, "DEMO-1", 9), new OpenReviewLine(2, "DEMO-2", 10), new OpenReviewLine(3, "DEMO-3", 25), new OpenReviewLine(4, "DEMO-4", 0));
        Figure risks = new OpenRisks().read(material());
        assertThat(risks.value()).isEqualTo(2);
        assertThat(risks.coverage().counted()).as("one was never assessed").isEqualTo(3);
    }

    @Test
    public void interestSaysWhenRepairingHasPaidOff() {
        debts = new Totals(3, 12, 4, 0);
        assertThat(new DebtInterest().read(material()).also()).containsExactly(new FigureInput("monthsToPayOff", 3, FigureUnit.MONTHS));
        debts = new Totals(1, 12, 0, 0);
        assertThat(new DebtInterest().read(material()).also()).as("never").isEmpty();
    }

    @Test
    public void goalsTellPaceAndImbalance() {
        goals = List.of(new GoalProgress(1, "Faster check-out", 0.5, 0.2, 0.6), new GoalProgress(2, "Fewer outages", 0.5, 0.5, 0.5));
        assertThat(new GoalPace().read(material())).returns(0.8, Figure::value).returns(FigureStatus.WATCH, Figure::status);
        assertThat(new GoalImbalance().read(material()).value()).isCloseTo(40, org.assertj.core.data.Offset.offset(1e-9));
    }

    private JointMaterial material() {
        return new JointMaterial(List.of("DEMO"), NOW, LocalDate.parse("2026-11-20"), AUTUMN, List.of(), open, records, debts, NOW, List.of(), buffers, List.of(), releases, goals);
    }

    private static ReviewRecord decided(long id, String day, int waited) {
        return record(id, day, waited, true, false, false, List.of());
    }

    private static ReviewRecord byTheRules(long id, String day) {
        return record(id, day, 0, false, false, false, List.of());
    }

    private static ReviewRecord altered(long id) {
        return record(id, "2026-11-05", 1, true, true, false, List.of());
    }

    private static ReviewRecord stopped(long id) {
        return record(id, "2026-11-05", 1, true, false, true, List.of());
    }

    private static ReviewRecord verified(long id, double predicted, double actual) {
        return record(id, "2026-11-05", 1, true, false, false, List.of(new ReviewRecord.Comparison("EFFORT", predicted, actual, null)));
    }

    private static ReviewRecord record(long id, String day, int waited, boolean isByPeople, boolean isAltered, boolean isStopped, List<ReviewRecord.Comparison> comparisons) {
        Instant at = Instant.parse(day + "T10:00:00Z");
        return new ReviewRecord(id, 100 + id, "DEMO-" + id, "DEMO", at.minusSeconds(86_400L * waited), LocalDate.parse(day), at, null, isByPeople, isAltered, isStopped, comparisons);
    }

    private static BufferState buffer(long releaseId, Double penetration, Double completion, String zone) {
        Double burn = penetration == null || completion == null ? null : Double.valueOf(penetration / completion);
        return new BufferState("DEMO", releaseId, "1." + releaseId, 10, penetration, completion, burn, zone, null, List.of());
    }

    private static ReleaseLine release(long id, Long late) {
        return new ReleaseLine(new ReleaseStanding("DEMO", id, "1." + id, null, LocalDate.parse("2026-12-01"), null, null, late, null, List.of(), 5, 0, null, List.of()), null, List.of());
    }
}
