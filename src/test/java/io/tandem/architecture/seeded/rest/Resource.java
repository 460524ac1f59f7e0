package io.tandem.architecture.seeded.rest;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.jira.issue.Issue;
import io.tandem.architecture.seeded.adapter.store.Row;
import jakarta.inject.Inject;

/** A resource that reaches for both products, an adapter, and a field injection. */
public final class Resource {
    @Inject Row row;
    Issue issue;
    Space space;
}
