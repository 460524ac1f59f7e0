package io.tandem.plan.buffer.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.Test;

/** Every number here was worked out by hand; the examples are those of docs/features/buffer.md and its sources. */
public class BufferArithmeticTest {
    private static final Offset<Double> EXACT = within(1e-9);

    private static ReleaseIssue estimated(long id, double days) {
        return new ReleaseIssue(id, days, 0, days, false);
    }

    private static Chain chain(double... estimates) {
        return Chain.of(IntStream.range(0, estimates.length).mapToObj(i -> estimated(i + 1, estimates[i])).toList(), 0.5);
    }

    @Test
    public void twoHundredDaysBecomeAChainOfHundredAndABufferOfFifty() {
        Chain chain = chain(20, 30, 50, 40, 60);
        assertThat(chain.safe()).isEqualTo(200, EXACT);
        assertThat(chain.aggressive()).isEqualTo(100, EXACT);
        assertThat(chain.size(SizingRule.HALF)).isEqualTo(50, EXACT);
        assertThat(chain.size(SizingRule.SUM)).isEqualTo(100, EXACT);
    }

    @Test
    public void theRootOfSquaresIsSmallerTheMoreTasksThereAre() {
        // Cuts 3 and 4: √(9 + 16) = 5. Four cuts of 5: √100 = 10, where half of the sum is 10, too; sixteen cuts of 5: √400 = 20 against 40.
        assertThat(chain(6, 8).size(SizingRule.ROOT_OF_SQUARES)).isEqualTo(5, EXACT);
        assertThat(chain(10, 10, 10, 10).size(SizingRule.ROOT_OF_SQUARES)).isEqualTo(10, EXACT);
        Chain many = chain(Stream.generate(() -> 10.0).limit(16).mapToDouble(Double::doubleValue).toArray());
        assertThat(many.size(SizingRule.ROOT_OF_SQUARES)).isEqualTo(20, EXACT);
        assertThat(many.size(SizingRule.HALF)).isEqualTo(40, EXACT);
    }

    @Test
    public void peopleShareTheWork() {
        BufferSettings three = new BufferSettings(SizingRule.HALF, 0.5, 4, null, null, null, ZoneLines.USUAL);
        assertThat(three.size(chain(20, 30, 50, 40, 60))).isEqualTo(12.5, EXACT);
        BufferSettings byHand = new BufferSettings(SizingRule.BY_HAND, 0.5, 4, 7.0, null, null, ZoneLines.USUAL);
        assertThat(byHand.size(chain())).isEqualTo(7);
    }

    @Test
    public void anEmptyChainNeedsNoBuffer() {
        for (SizingRule rule : List.of(SizingRule.SUM, SizingRule.HALF, SizingRule.ROOT_OF_SQUARES)) {
            assertThat(chain().size(rule)).isZero();
        }
    }

    @Test
    public void aPlanIsMadeOfWhatIsLeftToDo() {
        Chain chain = Chain.of(List.of(estimated(1, 10), new ReleaseIssue(2, 8.0, 3, 5.0, false), new ReleaseIssue(3, 6.0, 2, null, false), new ReleaseIssue(4, 9.0, 9, 0.0, true),
            new ReleaseIssue(5, null, 0, null, false)), 0.5);
        assertThat(chain.tasks()).containsExactly(new TaskEstimate(1, 10, 5, 0), new TaskEstimate(2, 5, 2.5, 3), new TaskEstimate(3, 4, 2, 2));
        assertThat(chain.withoutEstimate()).isEqualTo(1);
    }

    @Test
    public void burnIsPenetrationByCompletion() {
        // TOC Handbook: 10 of 30 days of the buffer are gone when 14 of 52 days of the chain are done.
        Fever fever = Fever.of(10, 30, 100 * 14 / 52.0, ZoneLines.USUAL);
        assertThat(fever.penetration()).isEqualTo(33.33, within(0.01));
        assertThat(fever.completion()).isEqualTo(26.92, within(0.01));
        assertThat(fever.burn()).isEqualTo(1.238, within(0.001));
        // The handbook rounds to whole percents first: 33 ÷ 27 = 1.22.
        assertThat(Math.round(fever.penetration()) / (double) Math.round(fever.completion())).isEqualTo(1.22, within(0.005));
    }

    @Test
    public void whatCannotBeDividedIsNoNumber() {
        Fever atStart = Fever.of(3, 30, 0.0, ZoneLines.USUAL);
        assertThat(atStart.burn()).isNull();
        assertThat(atStart.penetration()).isEqualTo(10);
        assertThat(atStart.zone()).isEqualTo(Zone.GREEN);
        Fever unknown = Fever.of(3, 30, null, ZoneLines.USUAL);
        assertThat(List.of(unknown.penetration())).containsExactly(10.0);
        assertThat(unknown.burn()).isNull();
        assertThat(unknown.zone()).isNull();
        assertThat(Fever.of(3, 0, 50.0, ZoneLines.USUAL)).isEqualTo(new Fever(3, null, 50.0, null, null));
    }

    @Test
    public void moreThanAllIsRedAndLessThanNothingIsGreen() {
        assertThat(Fever.of(45, 30, 100.0, ZoneLines.USUAL)).isEqualTo(new Fever(45, 150.0, 100.0, 1.5, Zone.RED));
        assertThat(Fever.of(-3, 30, 50.0, ZoneLines.USUAL)).isEqualTo(new Fever(-3, -10.0, 50.0, -0.2, Zone.GREEN));
    }

    @Test
    public void theLinesCutTheZones() {
        // Half done: yellow lies at 10 + 60 / 2 = 40, red at 30 + 60 / 2 = 60.
        ZoneLines lines = ZoneLines.USUAL;
        assertThat(lines.zone(50, 40)).isEqualTo(Zone.GREEN);
        assertThat(lines.zone(50, 40.01)).isEqualTo(Zone.YELLOW);
        assertThat(lines.zone(50, 60)).isEqualTo(Zone.YELLOW);
        assertThat(lines.zone(50, 60.01)).isEqualTo(Zone.RED);
        assertThat(lines.zone(0, 30.01)).isEqualTo(Zone.RED);
        assertThat(lines.zone(100, 90)).isEqualTo(Zone.YELLOW);
        assertThat(lines.zone(100, 90.01)).isEqualTo(Zone.RED);
    }

    @Test
    public void linesThatCrossFallOrLeaveThePictureAreRefused() {
        assertThat(ZoneLines.areSound(0, 60, 10, 100)).isTrue();
        for (double[] wrong : new double[][] {{-1, 70, 30, 90}, {10, 70, 30, 101}, {30, 70, 30, 90}, {10, 90, 30, 90}, {40, 70, 30, 90}, {10, 5, 30, 90}, {10, 70, 95, 90}, {Double.NaN, 70, 30, 90},
            {10, 70, 30, Double.POSITIVE_INFINITY}}) {
            assertThat(ZoneLines.areSound(wrong[0], wrong[1], wrong[2], wrong[3])).as(java.util.Arrays.toString(wrong)).isFalse();
            assertThatThrownBy(() -> new ZoneLines(wrong[0], wrong[1], wrong[2], wrong[3])).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static ChainProgress progress(ReleaseIssue now) {
        return ChainProgress.of(List.of(new TaskEstimate(1, 10, 5, 0)), List.of(now));
    }

    @Test
    public void anIssueNobodyTouchedStandsAsPlanned() {
        assertThat(progress(estimated(1, 10))).isEqualTo(new ChainProgress(5, 0, 0, 0, 0, 0));
        assertThat(progress(new ReleaseIssue(1, null, 0, null, false))).isEqualTo(new ChainProgress(5, 0, 0, 0, 0, 0));
    }

    @Test
    public void loggedTimeIsDoneWorkWhileNobodySaysOtherwise() {
        // Jira makes 10 − 2 = 8 of the remaining estimate by itself; the plan says 5 − 2 = 3.
        assertThat(progress(new ReleaseIssue(1, 10.0, 2, 8.0, false))).isEqualTo(new ChainProgress(5, 2, 0, 0, 0, 0));
        // 6 logged of 5 planned: a day more than planned, and it is still open.
        assertThat(progress(new ReleaseIssue(1, 10.0, 6, 4.0, false))).isEqualTo(new ChainProgress(5, 5, 1, 0, 0, 0));
        // More logged than estimated: Jira leaves 0.
        assertThat(progress(new ReleaseIssue(1, 10.0, 12, 0.0, false)).overrun()).isEqualTo(7, EXACT);
    }

    @Test
    public void whatSomebodySaysIsLeftCounts() {
        // 2 logged, 6 to go: 2 + 6 − 5 = 3 more than planned; of the 5 planned days none is done, for 6 are left.
        assertThat(progress(new ReleaseIssue(1, 10.0, 2, 6.0, false))).isEqualTo(new ChainProgress(5, 0, 3, 0, 0, 0));
        // 2 logged, 1 to go: 2 days less; 4 of the 5 are done.
        assertThat(progress(new ReleaseIssue(1, 10.0, 2, 1.0, false))).isEqualTo(new ChainProgress(5, 4, -2, 0, 0, 0));
        // Not begun, but said to take 7.
        assertThat(progress(new ReleaseIssue(1, 10.0, 0, 7.0, false)).overrun()).isEqualTo(2, EXACT);
    }

    @Test
    public void aDoneIssueTookWhatWasLogged() {
        assertThat(progress(new ReleaseIssue(1, 10.0, 3, 7.0, true))).isEqualTo(new ChainProgress(5, 5, -2, 0, 0, 0));
        assertThat(progress(new ReleaseIssue(1, 10.0, 9, 0.0, true)).overrun()).isEqualTo(4, EXACT);
        assertThat(progress(new ReleaseIssue(1, 10.0, 0, 10.0, true))).isEqualTo(new ChainProgress(5, 5, 0, 0, 0, 1));
    }

    @Test
    public void whatWasLoggedBeforeThePlanIsNoPartOfIt() {
        List<TaskEstimate> plan = List.of(new TaskEstimate(1, 6, 3, 4));
        assertThat(ChainProgress.of(plan, List.of(new ReleaseIssue(1, 10.0, 4, 6.0, false)))).isEqualTo(new ChainProgress(3, 0, 0, 0, 0, 0));
        assertThat(ChainProgress.of(plan, List.of(new ReleaseIssue(1, 10.0, 9, 1.0, true))).overrun()).isEqualTo(2, EXACT);
    }

    @Test
    public void issuesThatCameAndWentAreToldApart() {
        List<TaskEstimate> plan = List.of(new TaskEstimate(1, 10, 5, 0), new TaskEstimate(2, 10, 5, 0));
        ChainProgress progress = ChainProgress.of(plan, List.of(estimated(1, 10), estimated(3, 4), new ReleaseIssue(4, null, 0, null, false), new ReleaseIssue(5, 2.0, 2, 0.0, true)));
        assertThat(progress).isEqualTo(new ChainProgress(5, 0, 0, 1, 1, 0));
        assertThat(ChainProgress.of(plan, List.of()).completion()).isEmpty();
    }

    @Test
    public void theExampleOfTheDocument() {
        // Four issues of 8, 12, 20 and 16 days: 56 as estimated, a chain of 28, a buffer of 14.
        Chain chain = chain(8, 12, 20, 16);
        assertThat(chain.aggressive()).isEqualTo(28, EXACT);
        assertThat(chain.size(SizingRule.HALF)).isEqualTo(14, EXACT);
        assertThat(chain.size(SizingRule.ROOT_OF_SQUARES)).isEqualTo(14.70, within(0.005));
        // The first took 5 of its 4 days, the second is begun (4 logged, 5 to go), the others wait.
        ChainProgress progress = ChainProgress.of(chain.tasks(), List.of(new ReleaseIssue(1, 8.0, 5, 0.0, true), new ReleaseIssue(2, 12.0, 4, 5.0, false), estimated(3, 20), estimated(4, 16)));
        assertThat(progress.overrun()).isEqualTo(1 + 3, EXACT);
        assertThat(progress.done()).isEqualTo(4 + 1, EXACT);
        // A debt of 2 days is planned into the release: 4 + 2 of 14 days are gone, 5 of 28 are done.
        Fever fever = Fever.of(progress.overrun() + 2, 14, progress.completion().orElseThrow(), ZoneLines.USUAL);
        assertThat(fever.penetration()).isEqualTo(42.86, within(0.005));
        assertThat(fever.completion()).isEqualTo(17.86, within(0.005));
        assertThat(fever.burn()).isEqualTo(2.4, within(0.005));
        // Red begins at 30 + 60 × 0.1786 = 40.7 there.
        assertThat(fever.zone()).isEqualTo(Zone.RED);
    }
}
