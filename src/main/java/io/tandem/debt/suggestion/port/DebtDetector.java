package io.tandem.debt.suggestion.port;

import io.tandem.debt.suggestion.model.Finding;
import java.util.List;

/** Finds the sentences of a text that admit a debt. Whoever implements it answers the same for the same text, in any language it knows, and never fails on any text. */
public interface DebtDetector {
    /** The sentences in the order of the text, none overlapping another. */
    List<Finding> detect(String text);
}
