package io.tandem.sandbox.jira.workflow;

import java.util.List;
import java.util.Map;

/** A transition did not happen: validators complained (per field or in general), a condition hides it, or a function failed. Nothing was changed. */
public final class TransitionRefused extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final List<String> messages;
    private final Map<String, String> fields;

    public TransitionRefused(List<String> messages, Map<String, String> fields) {
        super(messages + " " + fields);
        this.messages = List.copyOf(messages);
        this.fields = Map.copyOf(fields);
    }

    public List<String> messages() {
        return messages;
    }

    public Map<String, String> fields() {
        return fields;
    }
}
