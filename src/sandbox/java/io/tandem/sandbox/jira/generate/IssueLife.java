package io.tandem.sandbox.jira.generate;

import io.tandem.sandbox.jira.model.CommentRow;
import io.tandem.sandbox.jira.model.ConstantRow;
import io.tandem.sandbox.jira.model.HistoryGroup;
import io.tandem.sandbox.jira.model.HistoryItem;
import io.tandem.sandbox.jira.model.IssueBundle;
import io.tandem.sandbox.jira.model.IssueData;
import io.tandem.sandbox.jira.model.LinkRow;
import io.tandem.sandbox.jira.model.StatusRow;
import io.tandem.sandbox.jira.model.VersionRow;
import io.tandem.sandbox.jira.model.WorklogRow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/** Tells one issue's life: starts from the plan, lets the course's steps happen one after the other and writes down what Jira would have written. */
final class IssueLife {
    private static final int[] POINTS = {1, 2, 3, 5, 8, 13};
    private static final long[] ESTIMATES = {7200, 14400, 28800, 43200, 57600, 86400, 144000};
    private final Cast cast;
    private final Phrases phrases;
    private final IssuePlan plan;
    private final Random random;
    private final IssueData issue = new IssueData();
    private final IssueBundle bundle = IssueBundle.of(issue);
    private final String component;

    IssueLife(Cast cast, Phrases phrases, IssuePlan plan, long seed) {
        this.cast = cast;
        this.phrases = phrases;
        this.plan = plan;
        // Neighbouring seeds of Random begin alike: mixed first, or every other issue would have the same assignee.
        this.random = new Random(new SplittableRandom(seed * 1_000_003 + plan.number()).nextLong());
        this.component = cast.components().get(random.nextInt(cast.components().size())).name();
    }

    IssueBundle tell() {
        beBorn();
        long work = issue.originalEstimate == null || random.nextDouble() < 0.12 ? 0 : (long) (issue.originalEstimate * Math.exp(0.12 + random.nextGaussian() * 0.38));
        for (Step step : new Course(plan, random).steps(plan.reached() < 2 ? 0 : work)) {
            List<HistoryItem> items = happen(step);
            if (!items.isEmpty()) {
                bundle.history().add(new HistoryGroup(0, actor(step), step.at(), items));
                issue.updated = step.at();
            }
        }
        comment();
        return bundle;
    }

    private void beBorn() {
        issue.projectId = cast.project().id();
        issue.projectKey = cast.project().key();
        issue.number = plan.number();
        ConstantRow type = cast.types().get(plan.type());
        issue.typeId = type.id();
        issue.statusId = cast.path().get(0).id();
        issue.priorityId = cast.priorities().get(Math.min(4, Math.max(0, (int) Math.round(2 + random.nextGaussian() * 0.9)))).id();
        issue.summary = phrases.take(type.name().toLowerCase(java.util.Locale.ROOT).replace("-", ""), plan.phrase(), random, component);
        issue.description = description(type.name());
        issue.reporter = pick(cast.reporters());
        issue.creator = issue.reporter;
        issue.created = plan.created();
        issue.updated = plan.created();
        issue.due = plan.due();
        issue.parentKey = plan.parentKey();
        issue.epicKey = plan.epicKey();
        bearPlans(type);
    }

    private void bearPlans(ConstantRow type) {
        if (plan.version() != null && random.nextDouble() < 0.8) {
            issue.fixVersions.add(plan.version());
        }
        issue.components.add(cast.components().stream().filter(c -> c.name().equals(component)).findFirst().orElseThrow().id());
        if (random.nextDouble() < 0.12) {
            issue.components.add(cast.components().get(random.nextInt(cast.components().size())).id());
        }
        if (random.nextDouble() < 0.25) {
            issue.labels.add(phrases.pick("label", random, component));
        }
        boolean estimated = !type.name().equals("Epic") && random.nextDouble() < (type.name().equals("Bug") ? 0.7 : 0.88);
        if (estimated) {
            issue.originalEstimate = ESTIMATES[random.nextInt(ESTIMATES.length - (type.name().equals("Bug") ? 2 : 0))];
            issue.remainingEstimate = issue.originalEstimate;
        }
        if (type.name().equals("Bug") && plan.version() != null && random.nextDouble() < 0.4) {
            issue.affectedVersions.add(cast.versions().get(0).id());
        }
    }

    private String description(String type) {
        List<String> parts = new ArrayList<>(List.of(phrases.pick("detail", random, component)));
        if (random.nextBoolean()) {
            parts.add(phrases.pick("detail", random, component));
        }
        if (!type.equals("Epic") && random.nextDouble() < 0.16) {
            parts.add(phrases.pick("debt", random, component));
        }
        return String.join("\n\n", parts.stream().distinct().toList());
    }

    private List<HistoryItem> happen(Step step) {
        return switch (step.kind()) {
            case STATUS -> move(cast.path().get(step.argument()), step.at());
            case ASSIGN -> assign();
            case SPRINT -> sprint(step.at());
            case POINTS -> points();
            case PRIORITY -> prioritise();
            case DUE -> reschedule(step.at());
            case VERSION -> retarget();
            case LABEL -> label();
            case FLAG -> flag(true);
            case UNFLAG -> flag(false);
            case WORK -> work(step);
            case DESCRIPTION -> describe();
            case ESTIMATE -> estimate();
            case LINK -> link();
        };
    }

    private List<HistoryItem> move(StatusRow to, Instant at) {
        StatusRow from = cast.path().stream().filter(status -> status.id() == issue.statusId).findFirst().orElseThrow();
        List<HistoryItem> items = new ArrayList<>();
        items.add(HistoryItem.of("status", Long.toString(from.id()), from.name(), Long.toString(to.id()), to.name()));
        issue.statusId = to.id();
        boolean done = to.category() == StatusRow.Category.DONE;
        if (done) {
            items.add(HistoryItem.of("resolution", null, null, Long.toString(cast.done().id()), cast.done().name()));
        } else if (issue.resolutionId != null) {
            items.add(HistoryItem.of("resolution", Long.toString(cast.done().id()), cast.done().name(), null, null));
        }
        issue.resolutionId = done ? cast.done().id() : null;
        issue.resolved = done ? at : null;
        return items;
    }

    private List<HistoryItem> assign() {
        String to = pick(cast.workers());
        if (to.equals(issue.assignee)) {
            return label();
        }
        HistoryItem item = HistoryItem.of("assignee", issue.assignee, cast.people().get(issue.assignee), to, cast.people().get(to));
        issue.assignee = to;
        return List.of(item);
    }

    private List<HistoryItem> sprint(Instant at) {
        String to = "Sprint " + (1 + Duration.between(cast.now().minus(Duration.ofDays(700)), at).toDays() / 14 % 60);
        String all = issue.sprint == null ? to : issue.sprint.endsWith(to) ? issue.sprint : issue.sprint + ", " + to;
        if (all.equals(issue.sprint)) {
            return label();
        }
        HistoryItem item = HistoryItem.custom("Sprint", issue.sprint == null ? "" : issue.sprint, all);
        issue.sprint = all;
        return List.of(item);
    }

    private List<HistoryItem> points() {
        double to = POINTS[random.nextInt(POINTS.length)];
        HistoryItem item = HistoryItem.custom("Story Points", issue.storyPoints == null ? "" : Integer.toString(issue.storyPoints.intValue()), Integer.toString((int) to));
        issue.storyPoints = to;
        return List.of(item);
    }

    private List<HistoryItem> prioritise() {
        ConstantRow from = cast.priorities().stream().filter(p -> p.id() == issue.priorityId).findFirst().orElseThrow();
        ConstantRow to = cast.priorities().get((int) (from.sequence() + random.nextInt(4)) % 5);
        issue.priorityId = to.id();
        return List.of(HistoryItem.of("priority", Long.toString(from.id()), from.name(), Long.toString(to.id()), to.name()));
    }

    private List<HistoryItem> reschedule(Instant at) {
        LocalDate to = (issue.due == null ? LocalDate.ofInstant(at, java.time.ZoneOffset.UTC) : issue.due).plusDays(2 + random.nextInt(12));
        while (WorkTime.isWeekend(to)) {
            to = to.plusDays(1);
        }
        String from = issue.due == null ? null : issue.due.toString();
        HistoryItem item = HistoryItem.of("duedate", from, from == null ? null : from + " 00:00:00.0", to.toString(), to + " 00:00:00.0");
        issue.due = to;
        return List.of(item);
    }

    private List<HistoryItem> retarget() {
        if (plan.version() == null || issue.fixVersions.contains(plan.version())) {
            return describe();
        }
        VersionRow to = cast.version(plan.version());
        issue.fixVersions.add(to.id());
        return List.of(HistoryItem.of("Fix Version", null, null, Long.toString(to.id()), to.name()));
    }

    private List<HistoryItem> label() {
        String before = String.join(" ", issue.labels);
        if (!issue.labels.add(phrases.pick("label", random, component))) {
            return points();
        }
        return List.of(HistoryItem.of("labels", "", before, "", String.join(" ", issue.labels)));
    }

    private List<HistoryItem> flag(boolean on) {
        if (issue.flagged == on) {
            return List.of();
        }
        issue.flagged = on;
        return List.of(HistoryItem.custom("Flagged", on ? "" : "Impediment", on ? "Impediment" : ""));
    }

    private List<HistoryItem> work(Step step) {
        long before = issue.timeSpent == null ? 0 : issue.timeSpent;
        long seconds = step.argument();
        String author = issue.assignee == null ? pick(cast.workers()) : issue.assignee;
        bundle.worklogs().add(new WorklogRow(0, 0, author, "", step.at().minusSeconds(seconds), seconds, step.at(), step.at()));
        issue.timeSpent = before + seconds;
        List<HistoryItem> items = new ArrayList<>();
        items.add(HistoryItem.of("timespent", text(before), text(before), text(issue.timeSpent), text(issue.timeSpent)));
        if (issue.remainingEstimate != null) {
            long remaining = Math.max(0, issue.remainingEstimate - seconds);
            items.add(HistoryItem.of("timeestimate", issue.remainingEstimate.toString(), issue.remainingEstimate.toString(), Long.toString(remaining), Long.toString(remaining)));
            issue.remainingEstimate = remaining;
        }
        return items;
    }

    private static String text(long seconds) {
        return seconds == 0 ? null : Long.toString(seconds);
    }

    private List<HistoryItem> describe() {
        String before = issue.description;
        issue.description = before + "\n\n" + phrases.pick("change", random, component);
        return List.of(HistoryItem.of("description", null, before, null, issue.description));
    }

    private List<HistoryItem> estimate() {
        long to = ESTIMATES[random.nextInt(ESTIMATES.length)];
        String from = issue.originalEstimate == null ? null : issue.originalEstimate.toString();
        if (Long.toString(to).equals(from)) {
            return label();
        }
        issue.originalEstimate = to;
        issue.remainingEstimate = Math.max(0, to - (issue.timeSpent == null ? 0 : issue.timeSpent));
        return List.of(HistoryItem.of("timeoriginalestimate", from, from, Long.toString(to), Long.toString(to)));
    }

    private List<HistoryItem> link() {
        if (plan.number() < 3) {
            return label();
        }
        String other = cast.project().key() + "-" + (Math.max(1, plan.number() - 1 - random.nextInt((int) Math.min(40, plan.number() - 2))));
        ConstantRow type = cast.links().get(random.nextInt(cast.links().size()));
        bundle.links().add(new LinkRow(0, type.id(), issue.key(), other));
        return List.of(HistoryItem.of("Link", null, null, other, "This issue " + type.outward() + " " + other));
    }

    private void comment() {
        int count = Math.max(0, (int) (random.nextGaussian() * 1.3 + 0.9));
        long span = Math.max(60, Duration.between(issue.created, issue.updated).toSeconds());
        for (int i = 0; i < count; i++) {
            Instant at = issue.created.plusSeconds((long) (span * (i + 1.0) / (count + 1)));
            String body = phrases.pick(random.nextDouble() < 0.12 ? "debt" : "comment", random, component);
            bundle.comments().add(new CommentRow(0, 0, pick(cast.workers()), body, at, at));
        }
    }

    private String actor(Step step) {
        return switch (step.kind()) {
            case STATUS, WORK, FLAG, UNFLAG -> issue.assignee == null ? pick(cast.workers()) : issue.assignee;
            default -> random.nextBoolean() ? pick(cast.workers()) : pick(cast.reporters());
        };
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
