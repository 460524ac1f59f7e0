package io.tandem.retro;

import io.tandem.retro.model.Causes;
import io.tandem.retro.model.RetroState;
import java.util.List;
import java.util.Map;

/**
 * What somebody wants a retrospective to be. Apart from the version, what is null stays as it is.
 *
 * @param version     the version they saw
 * @param wentWell    notes; those that were there keep their author
 * @param toImprove   the same
 * @param actions     those with an id that were there are changed, those without are new, missing ones go
 * @param corrections causes by issue key; an issue without an entry goes back to what its history shows, unless this person may not see it
 */
public record RetroChange(Integer version, String title, RetroState state, List<String> wentWell, List<String> toImprove, List<ActionInput> actions, Map<String, Causes> corrections) { }
