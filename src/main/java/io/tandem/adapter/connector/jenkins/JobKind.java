package io.tandem.adapter.connector.jenkins;

import com.fasterxml.jackson.databind.JsonNode;

/** What a thing in Jenkins' lists is. */
enum JobKind {
    /** Has builds. */
    JOB,
    /** Has a job for each branch. */
    BRANCHES,
    /** Has jobs of any kind: a folder, or an organisation. */
    FOLDER;

    static JobKind of(JsonNode job) {
        String name = job.path("_class").asText();
        if (name.endsWith("MultiBranchProject")) {
            return BRANCHES;
        }
        return name.endsWith("Folder") ? FOLDER : JOB;
    }
}
