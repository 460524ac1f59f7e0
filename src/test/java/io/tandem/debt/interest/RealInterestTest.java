package io.tandem.debt.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tandem.debt.interest.Extra.Interval;
import io.tandem.metric.api.CompletedIssue;
import io.tandem.metric.model.IssueFact;
import io.tandem.metric.model.IssueFacts;
import io.tandem.shared.DateRange;
import io.tandem.testing.metric.SearchReader;
import io.tandem.testing.metric.SharedData;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.junit.Test;

/** Components of two public projects, against a second computation of a few lines that draws every value and sorts every list. */
public class RealInterestTest {
    private static final DateRange YEARS = new DateRange(LocalDate.parse("2009-01-01"), LocalDate.parse("2014-12-30"));

    @Test
    public void cycleTimesOfDuracloud() throws IOException {
        check("DURACLOUD", 4);
    }

    @Test
    public void islandoraPutTooFewIssuesInProgressToTell() throws IOException {
        check("ISLANDORA", 0);
    }

    private static void check(String project, int enough) throws IOException {
        List<CompletedIssue> issues = completed(project);
        int checked = 0;
        for (MeasuredInterest measured : new WorkSample(issues, YEARS).measureAll()) {
            checked += measured.cycleTime().findInterval().isPresent() ? 1 : 0;
            compare(issues, measured.component(), measured.cycleTime());
        }
        assertThat(checked).isEqualTo(enough);
    }

    private static void compare(List<CompletedIssue> issues, String component, Extra extra) {
        List<CompletedIssue> own = new ArrayList<>();
        List<List<CompletedIssue>> others = new ArrayList<>();
        issues.stream().filter(issue -> issue.cycleDays() != null && issue.components().contains(component)).forEach(issue -> {
            List<CompletedIssue> alike = issues.stream().filter(other -> other.cycleDays() != null && !other.components().contains(component) && isAlike(issue, other)).toList();
            if (alike.size() >= 5) {
                own.add(issue);
                others.add(alike);
            }
        });
        assertThat(extra.compared()).as(component).isEqualTo(own.size());
        if (own.size() < 10) {
            assertThat(extra.findInterval()).as(component).isEmpty();
            return;
        }
        Interval interval = extra.interval();
        assertThat(interval.value()).as(component).isEqualTo(median(differences(own, others)), within(1e-9));
        double[] drawn = redraw(own, others);
        double width = drawn[1_899] - drawn[100];
        assertThat(interval.low()).as("%s: %s against %s to %s", component, interval, drawn[100], drawn[1_899]).isEqualTo(drawn[100], within(0.15 * width + 0.05));
        assertThat(interval.high()).as("%s: %s against %s to %s", component, interval, drawn[100], drawn[1_899]).isEqualTo(drawn[1_899], within(0.15 * width + 0.05));
    }

    /** None of these issues has an estimate or points. */
    private static boolean isAlike(CompletedIssue one, CompletedIssue other) {
        return one.type().equals(other.type()) && one.done().getYear() == other.done().getYear() && (one.done().getMonthValue() - 1) / 3 == (other.done().getMonthValue() - 1) / 3;
    }

    private static List<Double> differences(List<CompletedIssue> own, List<List<CompletedIssue>> others) {
        List<Double> differences = new ArrayList<>();
        for (int index = 0; index < own.size(); index++) {
            differences.add(own.get(index).cycleDays() - median(others.get(index).stream().map(CompletedIssue::cycleDays).toList()));
        }
        return differences;
    }

    /** Medians of resamples, ascending. Issues of one layer see the same resample of their comparable issues. */
    private static double[] redraw(List<CompletedIssue> own, List<List<CompletedIssue>> others) {
        Random random = new Random(5);
        double[] medians = new double[2_000];
        for (int resample = 0; resample < medians.length; resample++) {
            Map<List<CompletedIssue>, Double> drawnMedians = new HashMap<>();
            List<Double> differences = new ArrayList<>();
            for (int place = 0; place < own.size(); place++) {
                int picked = random.nextInt(own.size());
                double reference = drawnMedians.computeIfAbsent(others.get(picked), alike -> median(alike.stream().map(ignored -> alike.get(random.nextInt(alike.size())).cycleDays()).toList()));
                differences.add(own.get(picked).cycleDays() - reference);
            }
            medians[resample] = median(differences);
        }
        Arrays.sort(medians);
        return medians;
    }

    private static double median(List<Double> values) {
        List<Double> ascending = values.stream().sorted().toList();
        return (ascending.get((ascending.size() - 1) / 2) + ascending.get(ascending.size() / 2)) / 2;
    }

    private static List<CompletedIssue> completed(String project) throws IOException {
        return SearchReader.list(SharedData.require("data/jira_rest/" + project + ".json.gz")).stream().map(history -> IssueFacts.of(history, ZoneOffset.UTC)).filter(fact -> fact.times().done() != null)
            .map(RealInterestTest::completed).toList();
    }

    private static CompletedIssue completed(IssueFact fact) {
        ToDoubleFunction<Duration> days = duration -> duration.toMillis() / 86_400_000.0;
        Double cycle = fact.times().started() == null ? null : Double.valueOf(days.applyAsDouble(Duration.between(fact.times().started(), fact.times().done())));
        return new CompletedIssue(fact.identity().id(), fact.identity().type(), fact.plan().components(), null, null, fact.times().done().atZone(ZoneOffset.UTC).toLocalDate(), cycle,
            fact.workSeconds() / 28_800.0);
    }
}
