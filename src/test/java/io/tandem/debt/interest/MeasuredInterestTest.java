package io.tandem.debt.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tandem.debt.interest.Extra.Interval;
import io.tandem.debt.interest.Extra.Verdict;
import io.tandem.metric.api.CompletedIssue;
import io.tandem.shared.DateRange;
import io.tandem.testing.debt.CompletedIssues;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.assertj.core.data.Offset;
import org.junit.Test;

/** What a component's issues cost more than comparable ones. */
public class MeasuredInterestTest {
    /** 91 days are 13 weeks, and 13 ÷ (52 ÷ 12) = 3 months. */
    private static final DateRange THREE_MONTHS = new DateRange(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-04-02"));
    private static final Offset<Double> EXACTLY = within(1e-9);

    @Test
    public void theExampleOfTheDocumentation() {
        MeasuredInterest gateway = one("Gateway", new CompletedIssues()
            // Stories of the others: cycle times 2, 3, 4, 5, 6, median 4; efforts 1 + 1 + 2 + 2 + 4 = 10, mean 2.
            .of("Story").in().addAll(new double[][] {{2, 1}, {3, 1}, {4, 2}, {5, 2}, {6, 4}})
            // Stories of Gateway: minus 4 that is 0, 1, 2, 3, 4, 5 days; minus 2 that is 1, 1, 1, 1, 0, 2 person-days, together 6.
            .in("Gateway").addAll(new double[][] {{4, 3}, {5, 3}, {6, 3}, {7, 3}, {8, 2}, {9, 4}})
            // Bugs of the others, one of them in another component: 1, 1, 2, 2, 3, 3, median 2; 0.5 + 0.5 + 1 + 1 + 1.5 + 1.5 = 6, mean 1.
            .of("Bug").in("Ledger").add(1.0, 0.5).in().addAll(new double[][] {{1, 0.5}, {2, 1}, {2, 1}, {3, 1.5}, {3, 1.5}})
            // Bugs of Gateway: minus 2 that is 0, 2, 3, 1 days; minus 1 that is 1, 0, 2, 1 person-days, together 4.
            .in("Gateway", "Ledger").addAll(new double[][] {{2, 2}, {4, 1}, {5, 3}, {3, 2}})
            // A task without comparable ones, and an issue closed without any work.
            .of("Task").in("Gateway").add(50.0, 20).of("Bug").add(null, 0).list());
        assertThat(gateway.issues()).isEqualTo(12);
        assertThat(gateway.worked()).isEqualTo(11);
        assertThat(gateway.cycleTime().compared()).isEqualTo(10);
        assertThat(gateway.cycleTime().comparable()).as("5 stories and 6 bugs").isEqualTo(11);
        assertThat(gateway.cycleTime().leftOut()).isEqualTo(Map.of(LeftOut.FEW_COMPARABLE, 1, LeftOut.NEVER_STARTED, 1));
        assertThat(gateway.effort().leftOut()).isEqualTo(Map.of(LeftOut.FEW_COMPARABLE, 1, LeftOut.NOTHING_LOGGED, 1));
        assertThat(gateway.cycleTime().interval().value()).as("0 0 1 1 [2 2] 3 3 4 5").isEqualTo(2, EXACTLY);
        assertThat(gateway.effort().interval().value()).as("(6 + 4) ÷ 10").isEqualTo(1, EXACTLY);
        assertThat(gateway.workedPerMonth()).as("11 ÷ 3").isEqualTo(11 / 3.0, EXACTLY);
        assertThat(gateway.findPerMonth().orElseThrow().value()).as("1 × 11 ÷ 3").isEqualTo(11 / 3.0, EXACTLY);
        assertThat(gateway.effort().verdict()).isEqualTo(Verdict.EXTRA);
        assertThat(gateway.findPerMonth().orElseThrow().low()).isBetween(0.0, 11 / 3.0);
    }

    @Test
    public void issuesAreComparedWithinTypeQuarterAndSizeOnly() {
        CompletedIssues issues = new CompletedIssues();
        for (int number = 0; number < 12; number++) {
            issues.of("Story").done("2026-01-10").points(1.0).in("Gateway").add(3.0, 1).in().add(2.0, 1);
            issues.of("Bug").in().add(100.0, 90).of("Story").done("2026-04-01").add(100.0, 90).done("2026-01-10").points(8.0).add(100.0, 90).points(null).add(100.0, 90).estimated(3600L).add(100.0, 90).estimated(null);
        }
        MeasuredInterest gateway = one("Gateway", issues.list());
        assertThat(gateway.cycleTime().interval()).isEqualTo(new Interval(1, 1, 1));
        assertThat(gateway.cycleTime().comparable()).isEqualTo(12);
        assertThat(gateway.effort().verdict()).as("no difference is no extra").isEqualTo(Verdict.NONE);
    }

    @Test
    public void belowTenComparedIssuesNothingIsSaid() {
        CompletedIssues issues = new CompletedIssues().in().addAll(new double[][] {{1, 1}, {2, 1}, {3, 1}, {4, 1}, {5, 1}}).in("Gateway");
        for (int number = 0; number < 9; number++) {
            issues.add(9.0, 9);
        }
        MeasuredInterest gateway = one("Gateway", issues.list());
        assertThat(gateway.effort().verdict()).isEqualTo(Verdict.NOT_ENOUGH);
        assertThat(gateway.effort().missing()).isEqualTo(1);
        assertThat(gateway.findPerMonth()).isEmpty();
        assertThat(one("Gateway", issues.add(9.0, 9).list()).effort().verdict()).isEqualTo(Verdict.EXTRA);
    }

    @Test
    public void aComponentThatIsEverywhereHasNothingBesideIt() {
        MeasuredInterest all = one("Gateway", random(100, 3).stream().map(issue -> in(issue, List.of("Gateway"))).toList());
        assertThat(all.cycleTime().verdict()).isEqualTo(Verdict.NOT_ENOUGH);
        assertThat(all.cycleTime().leftOut()).containsOnlyKeys(LeftOut.FEW_COMPARABLE).containsEntry(LeftOut.FEW_COMPARABLE, 100);
        assertThat(new WorkSample(List.of(), THREE_MONTHS).measureAll()).isEmpty();
    }

    @Test
    public void theOrderOfTheIssuesDoesNotMatter() {
        List<CompletedIssue> issues = new ArrayList<>(random(600, 5));
        List<MeasuredInterest> before = measure(issues);
        Collections.shuffle(issues, new Random(1));
        assertThat(measure(issues)).isEqualTo(before);
        assertThat(before).hasSizeGreaterThan(3).anyMatch(measured -> measured.cycleTime().verdict() != Verdict.NOT_ENOUGH);
    }

    @Test
    public void whatEveryIssueHasMoreOfIsNobodysExtra() {
        List<CompletedIssue> issues = random(400, 7);
        MeasuredInterest before = one("A", issues);
        MeasuredInterest after = one("A", map(issues, issue -> with(issue, issue.cycleDays() + 20, issue.personDays() + 3)));
        assertThat(after.cycleTime().interval().value()).isEqualTo(before.cycleTime().interval().value(), EXACTLY);
        assertThat(after.effort().interval().low()).isEqualTo(before.effort().interval().low(), EXACTLY);
    }

    @Test
    public void whatOnlyTheComponentHasMoreOfIsItsExtra() {
        List<CompletedIssue> issues = random(400, 7);
        MeasuredInterest before = one("A", issues);
        MeasuredInterest after = one("A", map(issues, issue -> issue.components().contains("A") ? with(issue, issue.cycleDays() + 4, issue.personDays() + 2) : issue));
        assertThat(after.cycleTime().interval().value()).isEqualTo(before.cycleTime().interval().value() + 4, EXACTLY);
        assertThat(after.effort().interval().value()).isEqualTo(before.effort().interval().value() + 2, EXACTLY);
        assertThat(after.effort().interval().high()).isEqualTo(before.effort().interval().high() + 2, EXACTLY);
        assertThat(after.effort().verdict()).isEqualTo(Verdict.EXTRA);
    }

    @Test
    public void twiceTheDaysTwiceTheExtra() {
        List<CompletedIssue> issues = random(400, 9);
        Interval before = one("B", issues).effort().interval();
        Interval after = one("B", map(issues, issue -> with(issue, issue.cycleDays(), 2 * issue.personDays()))).effort().interval();
        assertThat(after.value()).isEqualTo(2 * before.value(), EXACTLY);
        assertThat(after.high()).isEqualTo(2 * before.high(), EXACTLY);
    }

    @Test
    public void whereThereIsNoExtraTheIntervalHoldsZeroAboutNineTimesInTen() {
        int held = 0;
        int asked = 0;
        for (int seed = 0; seed < 60; seed++) {
            for (MeasuredInterest measured : measure(random(400, 100 + seed))) {
                for (Extra extra : List.of(measured.cycleTime(), measured.effort())) {
                    asked++;
                    held += extra.interval().low() <= 0 && extra.interval().high() >= 0 ? 1 : 0;
                }
            }
        }
        assertThat(asked).isEqualTo(60 * 5 * 2);
        assertThat(held / (double) asked).as("skewed durations, few issues to a layer: an interval of 90 percent").isBetween(0.85, 0.95);
    }

    @Test
    public void theMedianOfSkewedDurationsIsNotPulledUpByThinLayers() {
        double sum = 0;
        for (int seed = 0; seed < 60; seed++) {
            sum += one("A", random(400, 500 + seed)).cycleTime().interval().value();
        }
        assertThat(sum / 60).as("mean cycle time 5, no component takes longer").isCloseTo(0, within(0.25));
    }

    private static MeasuredInterest one(String component, List<CompletedIssue> issues) {
        return measure(issues).stream().filter(measured -> measured.component().equals(component)).findFirst().orElseThrow();
    }

    private static List<MeasuredInterest> measure(List<CompletedIssue> issues) {
        return new WorkSample(issues, THREE_MONTHS).measureAll();
    }

    /** Issues of two types in five components with exponentially distributed durations and efforts, which have nothing to do with the component. */
    private static List<CompletedIssue> random(int count, long seed) {
        Random random = new Random(seed);
        CompletedIssues issues = new CompletedIssues();
        for (int number = 0; number < count; number++) {
            issues.of(random.nextBoolean() ? "Story" : "Bug").in(String.valueOf((char) ('A' + random.nextInt(5)))).done("2026-0" + (1 + random.nextInt(3)) + "-15")
                .points((double) (1 + random.nextInt(6))).add(-5 * Math.log(1 - random.nextDouble()), 0.01 - 2 * Math.log(1 - random.nextDouble()));
        }
        return issues.list();
    }

    private static List<CompletedIssue> map(List<CompletedIssue> issues, UnaryOperator<CompletedIssue> change) {
        return issues.stream().map(change).toList();
    }

    private static CompletedIssue with(CompletedIssue issue, double cycleDays, double personDays) {
        return new CompletedIssue(issue.id(), issue.type(), issue.components(), issue.points(), issue.estimateSeconds(), issue.done(), cycleDays, personDays);
    }

    private static CompletedIssue in(CompletedIssue issue, List<String> components) {
        return new CompletedIssue(issue.id(), issue.type(), components, issue.points(), issue.estimateSeconds(), issue.done(), issue.cycleDays(), issue.personDays());
    }
}
