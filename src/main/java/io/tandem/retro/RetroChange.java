package io.tandem.retro;

import io.tandem.retro.model.Action;
import io.tandem.retro.model.Causes;
import io.tandem.retro.model.RetroState;
import java.util.List;
import java.util.Map;

/**
 * What somebody wants a retrospective to be.
 *
 * @param version     the version they saw
 * @param wentWell    notes; those that were there keep their author
 * @param toImprove   the same
 * @param actions     those with an id that were there are changed, those without are new, missing ones go
 * @param corrections causes by issue key; an issue without an entry goes back to what its history shows
 */
public record RetroChange(int version, String title, RetroState state, List<String> wentWell, List<String> toImprove, List<Action> actions, Map<String, Causes> corrections) { }
