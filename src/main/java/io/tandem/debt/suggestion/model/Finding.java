package io.tandem.debt.suggestion.model;

import io.tandem.debt.model.DebtKind;
import java.util.List;

/**
 * A sentence that admits a debt.
 *
 * @param start      where it begins in the text, in characters
 * @param end        where it ends, exclusive
 * @param kind       where the debt probably sits
 * @param indicators what speaks for it, strongest first
 * @param confidence 0 to 1: how many of such sentences are probably right
 */
public record Finding(int start, int end, DebtKind kind, List<String> indicators, double confidence) {
    public Finding {
        indicators = List.copyOf(indicators);
    }

    public String sentenceIn(String text) {
        return text.substring(start, end);
    }
}
