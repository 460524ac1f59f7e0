package com.atlassian.jira.util;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Errors by field, general errors, and why. */
public class SimpleErrorCollection implements ErrorCollection, Serializable {
    private static final long serialVersionUID = 1;
    private final Map<String, String> errors = new LinkedHashMap<>();
    private final ArrayList<String> messages = new ArrayList<>();
    private final LinkedHashSet<Reason> reasons = new LinkedHashSet<>();

    public SimpleErrorCollection() {
    }

    public SimpleErrorCollection(ErrorCollection errorCollection) {
        addErrorCollection(errorCollection);
    }

    @Override
    public void addError(String field, String message) {
        errors.put(field, message);
    }

    @Override
    public void addError(String field, String message, Reason reason) {
        addError(field, message);
        addReason(reason);
    }

    @Override
    public void addErrorMessage(String message) {
        messages.add(message);
    }

    @Override
    public void addErrorMessage(String message, Reason reason) {
        addErrorMessage(message);
        addReason(reason);
    }

    @Override
    public Collection<String> getErrorMessages() {
        return messages;
    }

    @Override
    public Map<String, String> getErrors() {
        return errors;
    }

    @Override
    public void addErrorCollection(ErrorCollection other) {
        addErrors(other.getErrors());
        addErrorMessages(other.getErrorMessages());
        reasons.addAll(other.getReasons());
    }

    @Override
    public void addErrorMessages(Collection<String> errorMessages) {
        messages.addAll(errorMessages);
    }

    @Override
    public void addErrors(Map<String, String> fieldErrors) {
        errors.putAll(fieldErrors);
    }

    @Override
    public boolean hasAnyErrors() {
        return !errors.isEmpty() || !messages.isEmpty();
    }

    @Override
    public void addReason(Reason reason) {
        reasons.add(reason);
    }

    @Override
    public Set<Reason> getReasons() {
        return reasons;
    }
}
