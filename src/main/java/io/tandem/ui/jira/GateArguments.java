package io.tandem.ui.jira;

import io.tandem.review.model.GateStage;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** What a workflow stores with a gate. The names are stored in workflows: never rename. */
final class GateArguments {
    static final String STAGE = "stage";

    private GateArguments() { }

    /** {@code START} for gates set up before there was a choice; empty for a value nobody knows, which keeps the gate shut. */
    static Optional<GateStage> findStage(Map<?, ?> arguments) {
        Object value = arguments == null ? null : arguments.get(STAGE);
        return value == null || value.toString().isBlank() ? Optional.of(GateStage.START) : Arrays.stream(GateStage.values()).filter(stage -> stage.name().equals(value.toString())).findFirst();
    }

    /** A field of a workflow form, which comes as an array of texts; empty when it is not there. */
    static String field(Map<String, Object> form, String name) {
        Object value = form.get(name);
        Object first = value instanceof Object[] many ? Arrays.stream(many).findFirst().orElse("") : value;
        return first == null ? "" : first.toString().strip();
    }
}
