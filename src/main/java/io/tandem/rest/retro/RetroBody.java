package io.tandem.rest.retro;

import io.tandem.retro.ActionInput;
import io.tandem.retro.RetroChange;
import io.tandem.retro.model.Causes;
import io.tandem.retro.model.RetroState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A change as it is sent. What is left out stays as it is. */
public record RetroBody(Integer version, String title, RetroState state, List<String> wentWell, List<String> toImprove, List<ActionInput> actions, Map<String, CausesBody> corrections) {
    /** Causes in person-days. */
    public record CausesBody(double waiting, double blocked, double rework, double scopeAdded) { }

    RetroChange read() {
        return new RetroChange(version, title, state, wentWell, toImprove, actions, corrections == null ? null : readCorrections());
    }

    private Map<String, Causes> readCorrections() {
        Map<String, Causes> read = new LinkedHashMap<>();
        corrections.forEach((issue, causes) -> {
            if (causes != null) {
                read.put(issue, new Causes(causes.waiting(), causes.blocked(), causes.rework(), causes.scopeAdded()));
            }
        });
        return read;
    }
}
