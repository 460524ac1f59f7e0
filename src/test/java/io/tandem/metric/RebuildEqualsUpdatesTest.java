package io.tandem.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.metric.model.ChangedField;
import io.tandem.metric.model.DayLedger;
import io.tandem.metric.model.FactRules;
import io.tandem.metric.model.FactScope;
import io.tandem.metric.model.IssueFact;
import io.tandem.metric.model.IssueFacts;
import io.tandem.metric.model.OpenWork;
import io.tandem.metric.model.Span;
import io.tandem.metric.model.StatusCategory;
import io.tandem.metric.model.WorkingTime;
import io.tandem.testing.metric.Histories;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.Test;

/** Whatever happens to issues, in whatever order: days kept current equal days counted from the start. */
public class RebuildEqualsUpdatesTest {
    private static final WorkingTime TIME = new WorkingTime(8, 5, ZoneId.of("Europe/Zurich"));
    private static final FactRules WAITING = new FactRules(Set.of("Review"), Set.of("Story"), null, List.of());
    private static final int RUNS = 200;
    private static final int STEPS = 120;
    private static final String[] STATUSES = {"Open", "Review", "Test"};

    @Test
    public void anyStreamOfChanges() {
        IntStream.range(0, RUNS).forEach(RebuildEqualsUpdatesTest::run);
    }

    private static void run(int seed) {
        Random random = new Random(seed);
        Map<Long, IssueFact> issues = new HashMap<>();
        DayLedger kept = new DayLedger(TIME);
        for (int step = 0; step < STEPS; step++) {
            long id = 1 + random.nextInt(12);
            IssueFact before = issues.remove(id);
            if (before != null) {
                kept.remove(before);
            }
            if (random.nextInt(8) > 0) {
                IssueFact after = IssueFacts.of(anything(id, random).history(), TIME.zone(), random.nextBoolean() ? WAITING : FactRules.usual());
                issues.put(id, after);
                kept.add(after);
            }
        }
        DayLedger anew = new DayLedger(TIME);
        issues.values().forEach(anew::add);
        for (FactScope scope : kept.scopes()) {
            assertThat(kept.listDays(scope)).as("seed " + seed + " " + scope).isEqualTo(anew.listDays(scope));
            assertThat(kept.apply(scope, OpenWork.none())).as("seed " + seed + " " + scope).isEqualTo(anew.apply(scope, OpenWork.none()));
        }
        assertThat(kept.scopes()).containsAll(anew.scopes());
    }

    private static Histories anything(long id, Random random) {
        Histories history = Histories.issue(id).created(time(random)).now(any(StatusCategory.values(), random));
        if (random.nextBoolean()) {
            history.defect();
        }
        if (random.nextBoolean()) {
            history.due(LocalDate.parse("2026-01-01").plusDays(random.nextInt(60)));
        }
        if (random.nextBoolean()) {
            history.components(any(new String[] {"API", "Gateway", "账本"}, random)).release(any(new String[] {"1.0", "2.0"}, random), random.nextBoolean() ? null : LocalDate.parse("2026-01-10"));
        }
        for (int i = random.nextInt(8); i > 0; i--) {
            history.moved(time(random), any(StatusCategory.values(), random), any(StatusCategory.values(), random), any(STATUSES, random), any(STATUSES, random));
        }
        if (random.nextInt(3) == 0) {
            history.blockedBy(100, time(random), random.nextBoolean() ? null : time(random), List.of(new Span(time(random), random.nextBoolean() ? null : time(random))));
            history.sprint("37", random.nextBoolean() ? null : time(random));
        }
        for (int i = random.nextInt(6); i > 0; i--) {
            history.changed(time(random), any(ChangedField.values(), random), random.nextBoolean() ? "" : "2026-01-20", random.nextBoolean() ? "" : "2026-02-0" + (1 + random.nextInt(9)));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            history.logged(time(random), any(new String[] {"dev", "olga", ""}, random), (random.nextInt(9) - 2) * 1800L);
        }
        return history;
    }

    private static Instant time(Random random) {
        return Instant.parse("2026-01-01T00:00:00Z").plusMillis(random.nextInt(Integer.MAX_VALUE));
    }

    private static <T> T any(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
