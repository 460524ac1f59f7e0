package io.tandem.metric.api;

/** Completed and open work for whoever reckons with it. Reads stored facts only, by two queries. Permissions are the caller's. */
public interface WorkHistoryReader {
    /** The last so many weeks before today. */
    WorkHistory read(String projectKey, int weeks);
}
