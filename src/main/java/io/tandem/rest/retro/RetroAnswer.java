package io.tandem.rest.retro;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tandem.retro.RetroView;
import io.tandem.retro.model.Action;
import io.tandem.retro.model.Causes;
import io.tandem.retro.model.Findings;
import io.tandem.retro.model.Findings.DebtStanding;
import io.tandem.retro.model.Findings.DecidedReview;
import io.tandem.retro.model.IssueOutcome;
import io.tandem.retro.model.Note;
import io.tandem.retro.model.Release;
import io.tandem.retro.model.RetroState;
import io.tandem.retro.model.Retrospective;
import io.tandem.shared.ConflictException;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A retrospective with its figures, as this reader may see it. Person-days to one decimal. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RetroAnswer(long id, int version, String project, ReleaseAnswer release, String title, RetroState state, List<RetroState> nextStates, String language, boolean editable,
                          String createdBy, String createdAt, String changedAt, List<NoteAnswer> wentWell, List<NoteAnswer> toImprove, List<ActionAnswer> actions,
                          FindingsAnswer findings) {
    /** A release; days as {@code yyyy-MM-dd}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ReleaseAnswer(long id, String name, String start, String due, boolean released) {
        static ReleaseAnswer of(Release release) {
            return new ReleaseAnswer(release.id(), release.name(), text(release.start()), text(release.due()), release.released());
        }
    }

    /** A note with who made it. */
    public record NoteAnswer(String text, String author) { }

    /** An action. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ActionAnswer(long id, String text, String owner, String due, String issueKey, boolean done) { }

    /** Causes with the remainder. */
    public record CausesAnswer(double waiting, double blocked, double rework, double scopeAdded, double estimateError) { }

    /** One issue, plan against fact; {@code planned}, {@code actual} and {@code deviation} are missing where nobody can know. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record IssueAnswer(String key, String summary, Double planned, Double actual, Double deviation, CausesAnswer causes, boolean corrected, int reopened, boolean addedScope,
                              boolean finished) { }

    /** A change review that was decided. */
    public record ReviewAnswer(long id, String issueKey, String title, String outcome, String state, String decided) { }

    /** What is owed. */
    public record DebtAnswer(long items, double principal, double interest, List<DebtLineAnswer> top) { }

    /** One debt. */
    public record DebtLineAnswer(String title, String component, double principal, double interest) { }

    /** All figures; {@code causes} come to {@code deviation}. */
    public record FindingsAnswer(String asOf, boolean frozen, double planned, double actual, double deviation, CausesAnswer causes, long finished, long comparable, int reopened,
                                 long addedLate, List<IssueAnswer> issues, List<ReviewAnswer> reviews, DebtAnswer debt) { }

    static RetroAnswer of(RetroView view) {
        Retrospective retro = view.retrospective();
        List<RetroState> next = Stream.of(RetroState.values()).filter(state -> state != retro.state() && retro.state().mayBecome(state)).toList();
        return new RetroAnswer(retro.id(), retro.version(), retro.projectKey(), ReleaseAnswer.of(retro.release()), retro.title(), retro.state(), next, retro.language(), view.editable(),
            retro.createdBy().displayName(), retro.createdAt().toString(), retro.changedAt().toString(), notes(retro, Note.Kind.WENT_WELL), notes(retro, Note.Kind.TO_IMPROVE),
            retro.actions().stream().map(RetroAnswer::action).toList(), findings(view.findings(), retro.frozen().isPresent()));
    }

    /** A conflict shows the retrospective as its reader may see it. */
    static <T> T orCurrent(Supplier<T> work) {
        try {
            return work.get();
        } catch (ConflictException conflict) {
            Object current = conflict.current().map(now -> now instanceof RetroView view ? of(view) : null).orElse(null);
            throw new ConflictException(conflict.problems().get(0), current);
        }
    }

    private static List<NoteAnswer> notes(Retrospective retro, Note.Kind kind) {
        return retro.notes(kind).stream().map(note -> new NoteAnswer(note.text(), note.author().displayName())).toList();
    }

    private static ActionAnswer action(Action action) {
        return new ActionAnswer(action.id(), action.text(), action.owner(), text(action.due()), action.issueKey(), action.done());
    }

    private static FindingsAnswer findings(Findings found, boolean frozen) {
        return new FindingsAnswer(found.asOf().toString(), frozen, found.planned(), found.actual(), found.deviation(), causes(found.causes(), found.estimateError()), found.finished(),
            found.comparable(), found.reopened(), found.addedLate(), found.issues().stream().map(RetroAnswer::issue).toList(), found.reviews().stream().map(RetroAnswer::review).toList(),
            debt(found.debt()));
    }

    private static CausesAnswer causes(Causes causes, double estimateError) {
        return new CausesAnswer(causes.waiting(), causes.blocked(), causes.rework(), causes.scopeAdded(), estimateError);
    }

    private static IssueAnswer issue(IssueOutcome issue) {
        return new IssueAnswer(issue.key(), issue.summary(), issue.planned(), issue.actual(), issue.isComparable() ? issue.deviation() : null, causes(issue.causes(), issue.estimateError()),
            issue.corrected() != null, issue.reopened(), issue.isAddedScope(), issue.finished());
    }

    private static ReviewAnswer review(DecidedReview review) {
        return new ReviewAnswer(review.id(), review.issueKey(), review.title(), review.outcome(), review.state(), text(review.decided()));
    }

    private static DebtAnswer debt(DebtStanding debt) {
        return new DebtAnswer(debt.items(), debt.principal(), debt.interest(),
            debt.top().stream().map(line -> new DebtLineAnswer(line.title(), line.component(), line.principal(), line.interest())).toList());
    }

    private static String text(Object value) {
        return Objects.toString(value, null);
    }
}
