package io.tandem.testing.debt;

import io.tandem.metric.api.CompletedIssue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Builds completed issues as a test tells them: {@code new CompletedIssues().of("Story").in("Gateway").took(5).cost(3)}, each later one with what was said last. */
public final class CompletedIssues {
    private final List<CompletedIssue> issues = new ArrayList<>();
    private String type = "Story";
    private List<String> components = List.of();
    private LocalDate done = LocalDate.parse("2026-02-10");
    private Double points;
    private Long estimate;

    /** The issues from here on are of this type. */
    public CompletedIssues of(String name) {
        type = name;
        return this;
    }

    /** The issues from here on are in these components. */
    public CompletedIssues in(String... names) {
        components = List.of(names);
        return this;
    }

    public CompletedIssues done(String day) {
        done = LocalDate.parse(day);
        return this;
    }

    /** The issues from here on have this size; null for none. */
    public CompletedIssues points(Double size) {
        points = size;
        return this;
    }

    public CompletedIssues estimated(Long seconds) {
        estimate = seconds;
        return this;
    }

    /** One more issue; null days: never in progress; 0 person-days: nothing logged. */
    public CompletedIssues add(Double cycleDays, double personDays) {
        issues.add(new CompletedIssue(issues.size() + 1, type, components, points, estimate, done, cycleDays, personDays));
        return this;
    }

    /** As many issues as there are pairs of cycle time and effort. */
    public CompletedIssues addAll(double[][] cycleDaysAndPersonDays) {
        for (double[] pair : cycleDaysAndPersonDays) {
            add(pair[0], pair[1]);
        }
        return this;
    }

    public List<CompletedIssue> list() {
        return List.copyOf(issues);
    }
}
