package io.tandem.plan.buffer.model;

import java.time.LocalDate;

/**
 * How a buffer stood at the end of a day's measuring.
 *
 * @param drawn      working days drawn in all
 * @param completion percent of the chain that is done; null when there is no chain
 * @param left       see {@link ChainProgress#left()}
 * @param added      see {@link ChainProgress#added()}
 * @param unlogged   see {@link ChainProgress#unlogged()}
 */
public record FeverPoint(LocalDate day, double drawn, Double completion, int left, int added, int unlogged) {
    public static FeverPoint of(LocalDate day, double drawn, ChainProgress progress) {
        Double completion = progress.completion().isPresent() ? Double.valueOf(progress.completion().getAsDouble()) : null;
        return new FeverPoint(day, drawn, completion, progress.left(), progress.added(), progress.unlogged());
    }
}
