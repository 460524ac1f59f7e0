package io.tandem.retro;

import io.tandem.retro.model.Action;
import io.tandem.retro.model.Causes;
import io.tandem.shared.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What may stand in a retrospective. */
final class RetroRules {
    static final int TITLE = 200;
    static final int TEXT = 4000;
    static final int MANY = 200;
    private static final int CORRECTIONS = 2000;
    private static final double DAYS = 10_000;

    private RetroRules() { }

    /** Notes everything wrong with the change, except with its actions. */
    static void check(RetroChange change, Problems problems) {
        problems.require(change.version() != null, "version", "retro.version.missing")
            .require(change.title() == null || !change.title().isBlank(), "title", "retro.title.missing")
            .require(change.title() == null || change.title().length() <= TITLE, "title", "text.long", TITLE);
        notes(change.wentWell(), "wentWell", problems);
        notes(change.toImprove(), "toImprove", problems);
    }

    private static void notes(List<String> notes, String field, Problems problems) {
        for (int i = 0; notes != null && i < notes.size(); i++) {
            problems.require(notes.get(i) != null && !notes.get(i).isBlank(), field + "[" + i + "]", "retro.note.missing")
                .require(notes.get(i) == null || notes.get(i).length() <= TEXT, field + "[" + i + "]", "text.long", TEXT);
        }
        problems.require(notes == null || notes.size() <= MANY, field, "retro.many", MANY);
    }

    /** The actions, as far as they can be read. */
    static List<Action> actions(List<ActionInput> sent, Problems problems) {
        List<Action> read = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < sent.size(); i++) {
            String at = "actions[" + i + "]";
            problems.require(sent.get(i) != null, at, "json.value.shape");
            if (sent.get(i) != null) {
                Action action = action(sent.get(i), at + ".", problems);
                problems.require(action.id() == 0 || seen.add(action.id()), at + ".id", "retro.action.twice");
                read.add(action);
            }
        }
        problems.require(sent.size() <= MANY, "actions", "retro.many", MANY);
        return read;
    }

    static Action action(ActionInput sent, String at, Problems problems) {
        Action action = sent.read(at, problems);
        problems.require(!action.text().isEmpty(), at + "text", "retro.action.missing")
            .require(action.text().length() <= TEXT, at + "text", "text.long", TEXT)
            .require(action.owner().length() <= TITLE, at + "owner", "text.long", TITLE)
            .require(action.issueKey().isEmpty() || action.issueKey().length() <= TITLE && action.issueKey().matches("[A-Z][A-Z0-9_]*-[0-9]{1,18}"), at + "issueKey", "retro.action.issue");
        return action;
    }

    /** @param visible the issues this person sees */
    static void corrections(Map<String, Causes> sent, Set<String> visible, Problems problems) {
        sent.forEach((issue, causes) -> {
            String key = issue.length() <= 50 ? issue : issue.substring(0, 50) + "…";
            problems.require(visible.contains(issue), "corrections." + key, "issue.unknown", key);
            boolean sane = List.of(causes.waiting(), causes.blocked(), causes.rework(), causes.scopeAdded()).stream().allMatch(days -> Double.isFinite(days) && days >= 0 && days <= DAYS);
            problems.require(sane, "corrections." + key, "retro.causes.range");
        });
        problems.require(sent.size() <= CORRECTIONS, "corrections", "retro.many", CORRECTIONS);
    }
}
