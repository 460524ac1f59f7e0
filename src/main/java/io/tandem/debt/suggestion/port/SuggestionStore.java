package io.tandem.debt.suggestion.port;

import io.tandem.debt.suggestion.model.Suggestion;
import io.tandem.debt.suggestion.model.SuggestionFilter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps suggestions and what was said about them. */
public interface SuggestionStore {
    /** Stores a new one. Two with the same id cannot exist: the second write fails as a collision, which a transaction tries again. */
    Suggestion add(Suggestion suggestion);

    /** Stores its new content and gives it with its new version. @throws io.tandem.shared.ConflictException when the stored version is another one */
    Suggestion save(Suggestion suggestion);

    Optional<Suggestion> find(String id);

    /** All of these issues, in any state. */
    List<Suggestion> listOfIssues(Collection<Long> issueIds);

    /** Of those that match, the strongest with the numbers of their issues, strongest first, at most so many: one query. */
    Map<String, Long> listStrongest(SuggestionFilter filter, int count);

    /** Those with these ids, in any order. */
    List<Suggestion> list(Collection<String> ids);
}
