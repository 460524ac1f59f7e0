package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.jira.util.WarningCollection;

/** Outcome of a service call: valid when nothing was complained about. */
public class ServiceResultImpl implements ServiceResult {
    private final ErrorCollection errors;

    public ServiceResultImpl(ErrorCollection errorCollection) {
        this.errors = errorCollection == null ? new SimpleErrorCollection() : errorCollection;
    }

    @Override
    public boolean isValid() {
        return !errors.hasAnyErrors();
    }

    @Override
    public ErrorCollection getErrorCollection() {
        return errors;
    }

    @Override
    public WarningCollection getWarningCollection() {
        return null;
    }
}
