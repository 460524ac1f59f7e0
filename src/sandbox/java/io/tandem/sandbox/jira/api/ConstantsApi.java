package io.tandem.sandbox.jira.api;

import com.atlassian.jira.issue.status.Status;
import java.util.Collection;

/** ConstantsManager. */
public record ConstantsApi(Views views) {
    public Collection<Status> getStatuses() {
        return views.store().constants().statuses().stream().map(Constants::status).toList();
    }
}
