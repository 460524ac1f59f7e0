package io.tandem.rest.retro;

import io.tandem.retro.RetroChange;
import io.tandem.retro.model.Action;
import io.tandem.retro.model.Causes;
import io.tandem.retro.model.Note;
import io.tandem.retro.model.RetroState;
import io.tandem.retro.model.Retrospective;
import io.tandem.shared.InvalidInputException;
import io.tandem.shared.Problem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** A change as it is sent. What is left out stays as it is. */
public record RetroBody(Integer version, String title, RetroState state, List<String> wentWell, List<String> toImprove, List<ActionBody> actions, Map<String, CausesBody> corrections) {
    /** An action as it is sent; {@code due} as {@code yyyy-MM-dd}. */
    public record ActionBody(Long id, String text, String owner, String due, String issueKey, Boolean done) {
        Action read(String field) {
            return new Action(id == null ? 0 : id, text == null ? null : text.strip(), Objects.toString(owner, "").strip(), day(field), Objects.toString(issueKey, "").strip(), Boolean.TRUE.equals(done));
        }

        private LocalDate day(String field) {
            try {
                return due == null || due.isBlank() ? null : LocalDate.parse(due.strip());
            } catch (DateTimeException malformed) {
                throw new InvalidInputException(List.of(Problem.at(field + "due", "retro.action.due")));
            }
        }
    }

    /** Causes in person-days. */
    public record CausesBody(double waiting, double blocked, double rework, double scopeAdded) { }

    RetroChange read(Retrospective current) {
        if (version == null) {
            throw new InvalidInputException(List.of(Problem.at("version", "retro.version.missing")));
        }
        return new RetroChange(version, title == null ? current.title() : title, state == null ? current.state() : state,
            wentWell == null ? texts(current, Note.Kind.WENT_WELL) : wentWell, toImprove == null ? texts(current, Note.Kind.TO_IMPROVE) : toImprove,
            actions == null ? current.actions() : readActions(), corrections == null ? current.corrections() : readCorrections());
    }

    private static List<String> texts(Retrospective current, Note.Kind kind) {
        return current.notes(kind).stream().map(Note::text).toList();
    }

    private List<Action> readActions() {
        List<Action> read = new ArrayList<>();
        for (ActionBody action : actions) {
            read.add(action.read("actions[" + read.size() + "]."));
        }
        return read;
    }

    private Map<String, Causes> readCorrections() {
        return corrections.entrySet().stream().filter(entry -> entry.getValue() != null).collect(Collectors.toMap(Map.Entry::getKey, entry -> {
            CausesBody causes = entry.getValue();
            return new Causes(causes.waiting(), causes.blocked(), causes.rework(), causes.scopeAdded());
        }));
    }
}
