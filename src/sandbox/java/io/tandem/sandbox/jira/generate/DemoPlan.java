package io.tandem.sandbox.jira.generate;

import io.tandem.sandbox.jira.model.VersionRow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Decides the 300 issues of the demo project: how many belong to each release, when they come up, how far they are. Days count from now. */
final class DemoPlan {
    private static final List<String> TYPES = List.of("Story", "Story", "Story", "Story", "Task", "Task", "Bug", "Bug", "Bug", "Sub-task");
    private final Instant now;
    private final List<VersionRow> versions;
    private final Random random;
    private final List<Draft> drafts = new ArrayList<>();

    DemoPlan(Instant now, List<VersionRow> versions, long seed) {
        this.now = now;
        this.versions = versions;
        this.random = new Random(seed);
    }

    private record Draft(Instant created, String type, VersionRow version, int reached, Instant end, LocalDate due) {
    }

    List<IssuePlan> plans() {
        epics();
        finished(72, versions.get(0), -92, -64, -61);
        finished(78, versions.get(1), -80, -34, -26);
        finished(55, versions.get(2), -50, -4, -0.2);
        List.of(0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4).forEach(reached -> open(versions.get(2), reached, -32, -1));
        for (int i = 0; i < 24; i++) {
            open(versions.get(3), i % 6 == 0 ? 1 : 0, -40, -2);
        }
        finished(12, null, -85, -5, -0.3);
        for (int i = 0; i < 13; i++) {
            open(null, i % 5 == 0 ? 2 : 0, -60, -1);
        }
        return number();
    }

    private void epics() {
        for (int i = 0; i < 6; i++) {
            int reached = i < 2 ? 5 : i < 4 ? 2 : 0;
            Instant created = WorkTime.snap(day(-93).plusSeconds(1200L * i));
            drafts.add(new Draft(created, "Epic", versions.get(Math.min(3, i)), reached, day(i < 2 ? -58 + 25 * i : -3 - i), null));
        }
    }

    private void finished(int count, VersionRow version, double from, double to, double latest) {
        for (int i = 0; i < count; i++) {
            Instant created = WorkTime.snap(day(from + random.nextDouble() * (to - from)));
            Instant end = created.plus(Duration.ofHours((long) (30 + 24 * Math.exp(1.95 + random.nextGaussian() * 0.6))));
            Instant limit = day(latest - random.nextDouble() * 3);
            end = WorkTime.snap(end.isBefore(limit) ? end : limit);
            end = end.isAfter(created.plusSeconds(36000)) ? end : created.plusSeconds(36000);
            drafts.add(new Draft(created, TYPES.get(random.nextInt(TYPES.size())), version, 5, end, due(created, version)));
        }
    }

    private void open(VersionRow version, int reached, double from, double to) {
        Instant created = WorkTime.snap(day(from + random.nextDouble() * (to - from)));
        Instant last = day(-0.2 - random.nextDouble() * 2);
        Instant end = last.isAfter(created.plusSeconds(7200)) ? last : created.plusSeconds(7200);
        drafts.add(new Draft(created, TYPES.get(random.nextInt(TYPES.size())), version, reached, end, due(created, version)));
    }

    private LocalDate due(Instant created, VersionRow version) {
        if (version == null || random.nextDouble() > 0.68) {
            return null;
        }
        LocalDate wished = LocalDate.ofInstant(created, ZoneOffset.UTC).plusDays(7 + random.nextInt(18));
        LocalDate day = wished.isAfter(version.release()) ? version.release() : wished;
        while (WorkTime.isWeekend(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private List<IssuePlan> number() {
        drafts.sort(Comparator.comparing(Draft::created));
        Map<String, Integer> phrases = new HashMap<>();
        Map<Long, String> lastStory = new HashMap<>();
        List<IssuePlan> plans = new ArrayList<>();
        for (Draft draft : drafts) {
            long number = plans.size() + 1L;
            Long version = draft.version() == null ? null : draft.version().id();
            String parent = draft.type().equals("Sub-task") ? lastStory.get(version) : null;
            String type = draft.type().equals("Sub-task") && parent == null ? "Task" : draft.type();
            if (type.equals("Story")) {
                lastStory.put(version, Demo.KEY + "-" + number);
            }
            String epic = type.equals("Epic") || version == null ? null : Demo.KEY + "-" + (1 + versions.indexOf(draft.version()) + (number % 3 == 0 ? 2 : 0));
            plans.add(new IssuePlan(number, draft.created(), type, version, draft.reached(), draft.end(), draft.due(), parent, epic, phrases.merge(type, 1, Integer::sum) - 1));
        }
        return plans;
    }

    private Instant day(double offset) {
        return now.plus((long) (offset * 86_400_000), ChronoUnit.MILLIS);
    }
}
