package io.tandem.testing.metric;

import io.tandem.metric.model.BlockingLink;
import io.tandem.metric.model.ChangedField;
import io.tandem.metric.model.FieldChange;
import io.tandem.metric.model.IssueHistory;
import io.tandem.metric.model.IssueIdentity;
import io.tandem.metric.model.IssuePlan;
import io.tandem.metric.model.PlannedRelease;
import io.tandem.metric.model.PlannedSprint;
import io.tandem.metric.model.Span;
import io.tandem.metric.model.StatusCategory;
import io.tandem.metric.model.StatusMove;
import io.tandem.metric.model.StatusRef;
import io.tandem.metric.model.WorkEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Builds a history as a test tells it: {@code Histories.issue(1).created(day(1)).moved(day(2), TO_DO, IN_PROGRESS).history()}. */
public final class Histories {
    private final long id;
    private String projectKey = "DEMO";
    private boolean isDefect;
    private Instant created = Instant.parse("2026-01-05T09:00:00Z");
    private StatusCategory category = StatusCategory.TO_DO;
    private Instant resolved;
    private LocalDate due;
    private final List<String> components = new ArrayList<>();
    private Long estimate;
    private StatusRef status = StatusRef.none();
    private final List<String> componentIds = new ArrayList<>();
    private final List<PlannedSprint> sprints = new ArrayList<>();
    private final List<BlockingLink> links = new ArrayList<>();
    private final List<PlannedRelease> releases = new ArrayList<>();
    private final List<StatusMove> moves = new ArrayList<>();
    private final List<FieldChange> changes = new ArrayList<>();
    private final List<WorkEntry> work = new ArrayList<>();

    private Histories(long id) {
        this.id = id;
    }

    public static Histories issue(long id) {
        return new Histories(id);
    }

    /** Nine o'clock UTC of this day. */
    public static Instant at(String day) {
        return Instant.parse(day + "T09:00:00Z");
    }

    public Histories in(String project) {
        projectKey = project;
        return this;
    }

    public Histories defect() {
        isDefect = true;
        return this;
    }

    public Histories created(Instant at) {
        created = at;
        return this;
    }

    /** The status the issue has now, where its history does not say. */
    public Histories now(StatusCategory now) {
        category = now;
        return this;
    }

    public Histories resolved(Instant at) {
        resolved = at;
        return this;
    }

    public Histories due(LocalDate day) {
        due = day;
        return this;
    }

    public Histories release(String name, LocalDate start) {
        releases.add(new PlannedRelease(name, start, null));
        return this;
    }

    public Histories components(String... names) {
        components.addAll(List.of(names));
        List.of(names).forEach(name -> componentIds.add("id of " + name));
        return this;
    }

    public Histories component(String number, String name) {
        components.add(name);
        componentIds.add(number);
        return this;
    }

    public Histories release(String name, LocalDate start, String number) {
        releases.add(new PlannedRelease(name, start, null, number));
        return this;
    }

    public Histories estimate(Long seconds) {
        estimate = seconds;
        return this;
    }

    /** In a sprint; without a start it is one to come. */
    public Histories sprint(String number, Instant started) {
        sprints.add(new PlannedSprint(number, started, true));
        return this;
    }

    public Histories unknownSprint(String number) {
        sprints.add(new PlannedSprint(number, null, false));
        return this;
    }

    public Histories blockedBy(long other, Instant from, Instant to, List<Span> unresolved) {
        links.add(new BlockingLink(other, from, to, unresolved));
        return this;
    }

    /** A change between statuses with names. */
    public Histories moved(Instant at, StatusCategory from, StatusCategory to, String fromName, String toName) {
        return moved(new StatusMove(at, from, to, new StatusRef("", fromName), new StatusRef("", toName)));
    }

    /** A change of status within one category, by numbers. */
    public Histories movedById(Instant at, StatusCategory within, String from, String to) {
        return moved(new StatusMove(at, within, within, new StatusRef(from, ""), new StatusRef(to, "")));
    }

    private Histories moved(StatusMove move) {
        moves.add(move);
        if (moves.stream().allMatch(other -> !other.at().isAfter(move.at()))) {
            category = move.to();
            status = move.toStatus();
        }
        return this;
    }

    /** A change of status, which the issue has from then on. */
    public Histories moved(Instant at, StatusCategory from, StatusCategory to) {
        return moved(new StatusMove(at, from, to));
    }

    public Histories changed(Instant at, ChangedField field, String from, String to) {
        changes.add(new FieldChange(at, field, from, to));
        return this;
    }

    public Histories logged(Instant at, String person, long seconds) {
        work.add(new WorkEntry(at, person, seconds));
        return this;
    }

    public IssueHistory history() {
        return new IssueHistory(new IssueIdentity(id, projectKey + "-" + id, projectKey, isDefect ? "Bug" : "Story", isDefect), created, category, resolved,
                new IssuePlan(due, estimate, null, null, components, releases, sprints, componentIds), moves, changes, work, status, "", links);
    }
}
