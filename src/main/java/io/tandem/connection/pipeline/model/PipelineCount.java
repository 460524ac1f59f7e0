package io.tandem.connection.pipeline.model;

/** What a day of a project counts. Their names are stored. */
public enum PipelineCount {
    /** Builds of the main branch that passed that day. */
    BUILDS_PASSED,
    /** Builds of the main branch that failed or were unstable. */
    BUILDS_FAILED,
    /** Seconds of the day on which the last finished build of the main branch was no pass. */
    RED_SECONDS,
    /** Seconds of the day for which a last finished build of the main branch is known. */
    KNOWN_SECONDS,
    /** Deployments to production that ended, well or not. */
    DEPLOYMENTS,
    /** Of those, the ones that needed immediate intervention. */
    DEPLOYMENTS_FAILED,
    /** Of all, the unplanned ones that mended an earlier one. */
    DEPLOYMENTS_REWORK,
    /** Deployments to any environment that ended: tells "no production environment" from "nothing is deployed". */
    DEPLOYMENTS_ANYWHERE,
    /** Changes that reached production and whose first commit is known. */
    CHANGES_FROM_COMMIT,
    /** Changes that reached production. */
    CHANGES,
    /** Merge requests merged into the main branch. */
    MERGED
}
