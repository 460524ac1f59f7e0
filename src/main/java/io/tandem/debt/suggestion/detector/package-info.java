/**
 * The detector that follows rules: prose, sentences, words, and a lexicon of weighted phrases. See docs/decisions/0016.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.debt.model} and the model and ports of {@code io.tandem.debt.suggestion}.
 */
package io.tandem.debt.suggestion.detector;
