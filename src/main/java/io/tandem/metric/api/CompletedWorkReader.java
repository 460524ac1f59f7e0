package io.tandem.metric.api;

import io.tandem.shared.DateRange;
import java.util.function.Consumer;

/** The completed issues of a project, for whoever compares them. Reads stored facts only, by two queries, and keeps none of them. Permissions are the caller's. */
public interface CompletedWorkReader {
    /** Tells every issue completed in these days of the project's zone, in no order, at most so many, those completed last. */
    CompletedWork read(String projectKey, DateRange days, int most, Consumer<CompletedIssue> each);
}
