package io.tandem.retro.model;

import io.tandem.shared.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looking back on one release.
 *
 * @param id          its number; 0 before it is stored
 * @param version     counts its changes
 * @param recordKey   its name for the wiki, unique in the world, never changed
 * @param language    the language its page is written in, as a tag ({@code en}, {@code zh-CN})
 * @param corrections the causes people settled on, by issue key
 * @param frozen      the figures as they were when it was held; empty while they are live
 */
public record Retrospective(long id, int version, String recordKey, String projectKey, Release release, String title, RetroState state, String language, List<Note> notes,
                            List<Action> actions, Map<String, Causes> corrections, Optional<Findings> frozen, Actor createdBy, Instant createdAt, Instant changedAt) {
    public Retrospective {
        notes = List.copyOf(notes);
        actions = List.copyOf(actions);
        corrections = Map.copyOf(corrections);
    }

    public List<Note> notes(Note.Kind kind) {
        return notes.stream().filter(note -> note.kind() == kind).toList();
    }

    public Retrospective with(String newTitle, List<Note> newNotes, List<Action> newActions, Map<String, Causes> newCorrections, Instant now) {
        return new Retrospective(id, version, recordKey, projectKey, release, newTitle, state, language, newNotes, newActions, newCorrections, frozen, createdBy, createdAt, now);
    }

    public Retrospective with(RetroState newState, Optional<Findings> newFrozen, Instant now) {
        return new Retrospective(id, version, recordKey, projectKey, release, title, newState, language, notes, actions, corrections, newFrozen, createdBy, createdAt, now);
    }
}
