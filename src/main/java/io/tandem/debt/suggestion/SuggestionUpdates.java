package io.tandem.debt.suggestion;

import io.tandem.debt.suggestion.model.IssueText;
import io.tandem.debt.suggestion.model.Suggestion;
import io.tandem.debt.suggestion.model.SuggestionState;
import io.tandem.debt.suggestion.port.SuggestionStore;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Brings what is kept of some issues in line with what they say now. What a person said stays; an open sentence that is gone closes, and opens again when it comes back. */
final class SuggestionUpdates {
    static final int MOST_CHARACTERS = 2_000_000;

    private final SuggestionStore store;
    private final Detection detection;

    SuggestionUpdates(SuggestionStore store, Detection detection) {
        this.store = store;
        this.detection = detection;
    }

    /** Finds first, so that a transaction around {@link #keep} is short. */
    Map<Long, Map<String, Suggestion>> find(List<IssueText> texts) {
        return texts.stream().collect(Collectors.toMap(text -> text.issue().id(), text -> detection.suggestions(text, MOST_CHARACTERS), (one, same) -> one, HashMap::new));
    }

    /**
     * @param issueIds the issues that were read
     * @param found    what each of them says; those without an entry are gone
     */
    void keep(Collection<Long> issueIds, Map<Long, Map<String, Suggestion>> found) {
        Map<Long, List<Suggestion>> kept = store.listOfIssues(issueIds).stream().collect(Collectors.groupingBy(Suggestion::issueId));
        for (Long issueId : Set.copyOf(issueIds)) {
            keep(kept.getOrDefault(issueId, List.of()), found.getOrDefault(issueId, Map.of()));
        }
    }

    private void keep(List<Suggestion> kept, Map<String, Suggestion> found) {
        Map<String, Suggestion> news = new HashMap<>(found);
        for (Suggestion known : kept) {
            Suggestion now = news.remove(known.id());
            Suggestion after = now == null ? known.state() == SuggestionState.OPEN ? known.in(SuggestionState.GONE, null) : known
                : known.asIn(now).in(known.state() == SuggestionState.GONE ? SuggestionState.OPEN : known.state(), known.verdict());
            if (!after.equals(known)) {
                store.save(after);
            }
        }
        news.values().forEach(store::add);
    }
}
