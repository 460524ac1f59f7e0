package io.tandem.retro;

import io.tandem.retro.model.Action;
import io.tandem.retro.model.Causes;
import io.tandem.shared.Problems;
import java.util.List;

/** What may stand in a retrospective. */
final class RetroRules {
    static final int TITLE = 200;
    static final int TEXT = 4000;
    static final int MANY = 200;
    private static final double DAYS = 10_000;

    private RetroRules() { }

    static void check(RetroChange change) {
        Problems problems = new Problems();
        problems.require(change.title() != null && !change.title().isBlank(), "title", "retro.title.missing")
            .require(change.title() == null || change.title().length() <= TITLE, "title", "text.long", TITLE)
            .require(change.state() != null, "state", "retro.state.missing");
        notes(change.wentWell(), "wentWell", problems);
        notes(change.toImprove(), "toImprove", problems);
        problems.require(change.actions().size() <= MANY, "actions", "retro.many", MANY);
        for (int i = 0; i < change.actions().size(); i++) {
            action(change.actions().get(i), "actions[" + i + "].", problems);
        }
        change.corrections().forEach((issue, causes) -> causes(issue, causes, problems));
        problems.throwIfAny();
    }

    private static void notes(List<String> notes, String field, Problems problems) {
        problems.require(notes.size() <= MANY, field, "retro.many", MANY);
        for (int i = 0; i < notes.size(); i++) {
            problems.require(notes.get(i) != null && !notes.get(i).isBlank(), field + "[" + i + "]", "retro.note.missing")
                .require(notes.get(i) == null || notes.get(i).length() <= TEXT, field + "[" + i + "]", "text.long", TEXT);
        }
    }

    static void action(Action action, String at, Problems problems) {
        problems.require(action.text() != null && !action.text().isBlank(), at + "text", "retro.action.missing")
            .require(action.text() == null || action.text().length() <= TEXT, at + "text", "text.long", TEXT)
            .require(action.owner().length() <= TITLE, at + "owner", "text.long", TITLE)
            .require(action.issueKey().isEmpty() || action.issueKey().matches("[A-Z][A-Z0-9_]*-[0-9]{1,18}"), at + "issueKey", "retro.action.issue");
    }

    private static void causes(String issue, Causes causes, Problems problems) {
        boolean sane = List.of(causes.waiting(), causes.blocked(), causes.rework(), causes.scopeAdded()).stream().allMatch(days -> Double.isFinite(days) && days >= 0 && days <= DAYS);
        problems.require(sane, "corrections." + issue, "retro.causes.range");
    }
}
