package io.tandem.rest.debt;

import io.tandem.debt.suggestion.SuggestionView;
import io.tandem.debt.suggestion.model.Suggestion;
import io.tandem.debt.suggestion.model.Verdict;
import java.util.List;

/**
 * A suggestion as callers read it.
 *
 * @param start      where the sentence begins in the paragraph, in UTF-16 code units
 * @param end        where it ends, exclusive
 * @param confidence 0 to 1
 * @param indicators what speaks for it, strongest first
 * @param debt       the item it became, or null
 */
public record SuggestionAnswer(String id, long version, DebtAnswer.Issue issue, String place, Long commentId, String sentence, String paragraph, int start, int end, String kind, double confidence,
                               List<String> indicators, String state, DebtAnswer.Person decidedBy, String decidedAt, Long debt, String foundAt) {
    static SuggestionAnswer of(SuggestionView view) {
        Suggestion it = view.suggestion();
        return new SuggestionAnswer(it.id(), it.version(), new DebtAnswer.Issue(view.issue().key(), view.issue().summary()), it.excerpt().place().name(), it.excerpt().commentId(),
            it.excerpt().sentence(), it.excerpt().paragraph(), it.excerpt().start(), it.excerpt().end(), it.kind().name(), Math.round(it.confidence() * 1000) / 1000.0, it.indicators(),
            it.state().name(), view.findDecidedBy().map(person -> new DebtAnswer.Person(person.key(), person.displayName())).orElse(null),
            it.findVerdict().map(said -> said.at().toString()).orElse(null), it.findVerdict().map(Verdict::debtId).orElse(null), it.foundAt().toString());
    }
}
