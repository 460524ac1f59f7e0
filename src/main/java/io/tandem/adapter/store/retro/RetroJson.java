package io.tandem.adapter.store.retro;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tandem.retro.model.Causes;
import io.tandem.retro.model.Findings;
import io.tandem.retro.model.Findings.DebtLine;
import io.tandem.retro.model.Findings.DebtStanding;
import io.tandem.retro.model.Findings.DecidedReview;
import io.tandem.retro.model.IssueOutcome;
import io.tandem.retro.model.Note;
import io.tandem.shared.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The parts of a retrospective that are read and written as a whole, as JSON in one column each. The records here are the stored form: add fields, never rename one. */
final class RetroJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private RetroJson() { }

    record NoteJson(String kind, String text, String authorKey, String authorName) { }

    record CausesJson(double waiting, double blocked, double rework, double scopeAdded) {
        static CausesJson of(Causes causes) {
            return new CausesJson(causes.waiting(), causes.blocked(), causes.rework(), causes.scopeAdded());
        }

        Causes read() {
            return new Causes(waiting, blocked, rework, scopeAdded);
        }
    }

    record IssueJson(String key, String summary, Double planned, Double actual, CausesJson causes, int reopened, boolean addedLate, boolean finished) { }

    record ReviewJson(long id, String issueKey, String title, String outcome, String state, String decided) { }

    record DebtJson(String title, String component, double principal, double interest) { }

    record FindingsJson(String asOf, List<IssueJson> issues, List<ReviewJson> reviews, long debts, double principal, double interest, List<DebtJson> top) { }

    static String notes(List<Note> notes) {
        return write(notes.stream().map(note -> new NoteJson(note.kind().name(), note.text(), note.author().key(), note.author().displayName())).toList());
    }

    static List<Note> readNotes(String json) {
        return read(json, new TypeReference<List<NoteJson>>() { }).stream()
            .map(note -> new Note(Note.Kind.valueOf(note.kind()), note.text(), new Actor(note.authorKey(), note.authorName()))).toList();
    }

    static String corrections(Map<String, Causes> corrections) {
        Map<String, CausesJson> stored = new TreeMap<>();
        corrections.forEach((issue, causes) -> stored.put(issue, CausesJson.of(causes)));
        return write(stored);
    }

    static Map<String, Causes> readCorrections(String json) {
        Map<String, Causes> corrections = new TreeMap<>();
        read(json, new TypeReference<Map<String, CausesJson>>() { }).forEach((issue, causes) -> corrections.put(issue, causes.read()));
        return corrections;
    }

    /** Null when nothing is frozen. What people corrected is stored apart, so the history's own causes stand here. */
    static String frozen(Optional<Findings> frozen) {
        return frozen.map(RetroJson::stored).map(RetroJson::write).orElse(null);
    }

    private static FindingsJson stored(Findings findings) {
        DebtStanding debt = findings.debt();
        return new FindingsJson(findings.asOf().toString(),
            findings.issues().stream().map(issue -> new IssueJson(issue.key(), issue.summary(), issue.planned(), issue.actual(), CausesJson.of(issue.proposed()), issue.reopened(),
                issue.addedLate(), issue.finished())).toList(),
            findings.reviews().stream().map(review -> new ReviewJson(review.id(), review.issueKey(), review.title(), review.outcome(), review.state(), review.decided().toString())).toList(),
            debt.items(), debt.principal(), debt.interest(),
            debt.top().stream().map(line -> new DebtJson(line.title(), line.component(), line.principal(), line.interest())).toList());
    }

    static Optional<Findings> readFrozen(String json) {
        return Optional.ofNullable(json).map(text -> read(text, new TypeReference<FindingsJson>() { })).map(RetroJson::findings);
    }

    private static Findings findings(FindingsJson stored) {
        return new Findings(Instant.parse(stored.asOf()),
            stored.issues().stream().map(issue -> new IssueOutcome(issue.key(), issue.summary(), issue.planned(), issue.actual(), issue.causes().read(), null, issue.reopened(),
                issue.addedLate(), issue.finished())).toList(),
            stored.reviews().stream().map(review -> new DecidedReview(review.id(), review.issueKey(), review.title(), review.outcome(), review.state(), Instant.parse(review.decided()))).toList(),
            new DebtStanding(stored.debts(), stored.principal(), stored.interest(),
                stored.top().stream().map(line -> new DebtLine(line.title(), line.component(), line.principal(), line.interest())).toList()));
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a stored retrospective cannot be read", broken);
        }
    }
}
