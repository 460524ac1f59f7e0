package io.tandem.adapter.jira.retro;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.history.ChangeItemBean;
import io.tandem.retro.model.IssueStory.Estimate;
import io.tandem.retro.model.IssueStory.Stage;
import io.tandem.retro.model.IssueStory.Step;
import io.tandem.retro.model.IssueStory;
import io.tandem.shared.Span;
import io.tandem.shared.Spans;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Tells an issue's story from its change history. Histories come in any order, and statuses in them may no longer exist: those count as work in progress. */
final class StoryReader {
    private static final Instant EVER = Instant.parse("9999-01-01T00:00:00Z");
    private final Map<String, Stage> stages;
    private final String releaseId;
    private final Function<Date, LocalDate> days;

    StoryReader(Map<String, Stage> stages, String releaseId, Function<Date, LocalDate> days) {
        this.stages = stages;
        this.releaseId = releaseId;
        this.days = days;
    }

    /** One changed field with its moment. */
    private record Change(Instant at, String field, String from, String fromText, String to, String toText) { }

    IssueStory story(Issue issue, List<ChangeHistory> histories) {
        List<Change> changes = histories.stream().sorted(Comparator.comparing(ChangeHistory::getTimePerformed)).flatMap(history -> history.getChangeItemBeans().stream()
            .map(item -> change(history.getTimePerformed().toInstant(), item))).toList();
        Instant created = issue.getCreated().toInstant();
        return new IssueStory(issue.getKey(), Objects.toString(issue.getSummary(), ""), added(created, changes), days.apply(issue.getDueDate()), estimates(issue, created, changes),
            steps(issue, created, changes), blocked(changes));
    }

    private static Change change(Instant at, ChangeItemBean item) {
        return new Change(at, Objects.toString(item.getField(), "").toLowerCase(Locale.ROOT), Objects.toString(item.getFrom(), ""), Objects.toString(item.getFromString(), ""),
            Objects.toString(item.getTo(), ""), Objects.toString(item.getToString(), ""));
    }

    private Instant added(Instant created, List<Change> changes) {
        return changes.stream().filter(change -> change.field().equals("fix version") && change.to().equals(releaseId)).map(Change::at).reduce((first, last) -> last).orElse(created);
    }

    private static List<Estimate> estimates(Issue issue, Instant created, List<Change> changes) {
        List<Change> moves = changes.stream().filter(change -> change.field().equals("timeoriginalestimate")).toList();
        List<Estimate> estimates = new ArrayList<>();
        String first = moves.isEmpty() ? Objects.toString(issue.getOriginalEstimate(), "") : moves.get(0).from();
        add(estimates, created, first);
        moves.forEach(move -> add(estimates, move.at(), move.to()));
        return estimates;
    }

    private static void add(List<Estimate> estimates, Instant at, String seconds) {
        if (seconds.matches("[0-9]{1,15}")) {
            estimates.add(new Estimate(at, Long.parseLong(seconds)));
        }
    }

    private List<Step> steps(Issue issue, Instant created, List<Change> changes) {
        List<Change> moves = changes.stream().filter(change -> change.field().equals("status")).toList();
        List<Step> steps = new ArrayList<>();
        if (moves.isEmpty()) {
            steps.add(step(created, issue.getStatusId(), issue.getStatus().getName()));
        } else {
            steps.add(step(created, moves.get(0).from(), moves.get(0).fromText()));
        }
        moves.forEach(move -> steps.add(step(move.at(), move.to(), move.toText())));
        return steps;
    }

    private Step step(Instant at, String statusId, String name) {
        return new Step(at, name, stages.getOrDefault(statusId, Stage.IN_PROGRESS));
    }

    /** While the impediment flag is up, and while it is in a status that says it is blocked. */
    private static Spans blocked(List<Change> changes) {
        return spans(changes, "flagged", false).and(spans(changes, "status", true));
    }

    private static Spans spans(List<Change> changes, String field, boolean byName) {
        List<Span> spans = new ArrayList<>();
        Instant since = null;
        for (Change change : changes.stream().filter(candidate -> candidate.field().equals(field)).toList()) {
            boolean on = byName ? change.toText().toLowerCase(Locale.ROOT).contains("blocked") : !change.toText().isEmpty();
            if (on && since == null) {
                since = change.at();
            } else if (!on && since != null) {
                spans.add(new Span(since, change.at()));
                since = null;
            }
        }
        if (since != null) {
            spans.add(new Span(since, EVER));
        }
        return new Spans(spans);
    }
}
