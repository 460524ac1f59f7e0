package io.tandem.retro;

import io.tandem.retro.model.Findings;
import io.tandem.retro.model.Retrospective;

/**
 * A retrospective as one reader may see it.
 *
 * @param findings what they may see of its figures
 * @param editable whether they may change it
 */
public record RetroView(Retrospective retrospective, Findings findings, boolean editable) { }
