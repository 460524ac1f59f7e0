package io.tandem.connection.pipeline.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What happened in one remote project on one day (UTC), seen by one project of Jira's.
 *
 * @param counts          by the names of what is counted ({@code DEPLOYMENTS}, {@code DEPLOYMENTS_FAILED}, {@code DEPLOYMENTS_REWORK}, {@code DEPLOYMENTS_ANYWHERE}, {@code CHANGES},
 *                        {@code CHANGES_FROM_COMMIT}, {@code MERGED}, {@code BUILDS_PASSED}, {@code BUILDS_FAILED}, {@code RED_SECONDS}, {@code KNOWN_SECONDS}); what is 0 is absent
 * @param component       the component of the mapping; null for the whole project
 * @param leadSeconds     first commit to production, ascending
 * @param mergeSeconds    merge to production, ascending
 * @param recoverySeconds from a failed deployment to what mended it, ascending
 */
public record PipelineDayRecord(String projectKey, String component, String remoteKey, LocalDate day, Map<String, Long> counts, List<Long> leadSeconds, List<Long> mergeSeconds,
                                List<Long> recoverySeconds) { }
