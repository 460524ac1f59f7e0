package io.tandem.retro;

import io.tandem.retro.model.Action;
import io.tandem.shared.Problems;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;

/**
 * An action as somebody sent it; anything may be missing.
 *
 * @param id  an action's number to change it, null for a new one
 * @param due {@code yyyy-MM-dd}
 */
public record ActionInput(Long id, String text, String owner, String due, String issueKey, Boolean done) {
    private static final int LAST_YEAR = 9999;

    static ActionInput of(Action action) {
        return new ActionInput(action.id(), action.text(), action.owner(), Objects.toString(action.due(), null), action.issueKey(), action.done());
    }

    /** The action, as far as it can be read. */
    Action read(String at, Problems problems) {
        return new Action(id == null ? 0 : id, stripped(text), stripped(owner), day(at, problems), stripped(issueKey), Boolean.TRUE.equals(done));
    }

    private LocalDate day(String at, Problems problems) {
        LocalDate day = null;
        try {
            day = stripped(due).isEmpty() ? null : LocalDate.parse(due.strip());
            problems.require(day == null || day.getYear() >= 0 && day.getYear() <= LAST_YEAR, at + "due", "retro.action.due");
        } catch (DateTimeException malformed) {
            problems.require(false, at + "due", "retro.action.due");
        }
        return day;
    }

    private static String stripped(String text) {
        return text == null ? "" : text.strip();
    }
}
