package io.tandem.sandbox.jira.generate;

import io.tandem.sandbox.jira.generate.Step.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Decides what happens to an issue and when: its way through the workflow with rework and reopening, blocked times, work logs, and changes of mind; 8 to 15 events. */
final class Course {
    private static final double[] WAIT = {3.0, 0.8, 2.0, 0.8, 0.9, 0.6};
    private static final Kind[] OTHER = {Kind.ASSIGN, Kind.SPRINT, Kind.POINTS, Kind.PRIORITY, Kind.DUE, Kind.VERSION, Kind.LABEL, Kind.DESCRIPTION, Kind.ESTIMATE, Kind.LINK};
    private static final int[] WEIGHT = {18, 16, 12, 8, 9, 9, 7, 8, 7, 6};
    private final Random random;
    private final IssuePlan plan;
    private final List<Step> steps = new ArrayList<>();
    private Instant started;

    Course(IssuePlan plan, Random random) {
        this.plan = plan;
        this.random = random;
    }

    /** The steps in the order of time. {@code workSeconds} is what shall be logged in all. */
    List<Step> steps(long workSeconds) {
        walk();
        if (started != null) {
            block();
            logWork(workSeconds);
        }
        int wanted = 8 + random.nextInt(8);
        while (steps.size() < wanted) {
            steps.add(new Step(between(plan.created(), plan.end()), other(), 0));
        }
        return inOrder();
    }

    private void walk() {
        List<Integer> path = path();
        double[] weights = path.stream().mapToDouble(status -> WAIT[Math.max(0, status - 1)] * (0.25 + -Math.log(1 - random.nextDouble()))).toArray();
        double total = java.util.Arrays.stream(weights).sum() * (plan.reached() == 5 ? 1 : 1 + random.nextDouble());
        double passed = 0;
        for (int i = 0; i < path.size(); i++) {
            passed += weights[i];
            Instant at = along(passed / total);
            if (path.get(i) == 2) {
                started = started == null ? at : started;
                steps.add(new Step(at.minusSeconds(1800), Kind.ASSIGN, 1));
            }
            steps.add(new Step(at, Kind.STATUS, path.get(i)));
        }
    }

    private List<Integer> path() {
        List<Integer> path = new ArrayList<>();
        for (int status = 1; status <= plan.reached(); status++) {
            path.add(status);
            if ((status == 3 || status == 4) && random.nextDouble() < 0.14) {
                path.add(2);
                path.add(status);
            }
        }
        if (plan.reached() == 5 && random.nextDouble() < 0.06) {
            path.add(2);
            path.add(5);
        }
        return path;
    }

    private void block() {
        if (random.nextDouble() > 0.14) {
            return;
        }
        Instant from = between(started, plan.end());
        steps.add(new Step(from, Kind.FLAG, 0));
        Instant until = from.plus(Duration.ofHours(8 + random.nextInt(64)));
        if (plan.reached() == 5 || until.isBefore(plan.end())) {
            steps.add(new Step(until.isBefore(plan.end()) ? until : plan.end().minusSeconds(600), Kind.UNFLAG, 0));
        }
    }

    private void logWork(long seconds) {
        int parts = seconds == 0 ? 0 : (int) Math.min(4, 1 + seconds / 14400);
        for (int i = 0; i < parts; i++) {
            steps.add(new Step(between(started, plan.end()), Kind.WORK, (int) Math.max(1800, seconds / parts / 900 * 900)));
        }
    }

    private Kind other() {
        int drawn = random.nextInt(100);
        for (int i = 0; i < OTHER.length; i++) {
            drawn -= WEIGHT[i];
            if (drawn < 0) {
                return OTHER[i];
            }
        }
        return Kind.LABEL;
    }

    private List<Step> inOrder() {
        steps.sort(Comparator.comparing(Step::at));
        List<Step> ordered = new ArrayList<>();
        Instant last = plan.created();
        for (Step step : steps) {
            Instant at = WorkTime.snap(step.at());
            at = at.isAfter(plan.end()) ? plan.end() : at;
            last = at.isAfter(last) ? at : last.plusSeconds(60);
            ordered.add(new Step(last, step.kind(), step.argument()));
        }
        return ordered;
    }

    private Instant along(double share) {
        return plan.created().plusMillis((long) (Math.min(1, share) * Duration.between(plan.created(), plan.end()).toMillis()));
    }

    private Instant between(Instant from, Instant to) {
        return from.plusMillis((long) (random.nextDouble() * Math.max(60_000, Duration.between(from, to).toMillis())));
    }
}
