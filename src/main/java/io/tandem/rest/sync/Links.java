package io.tandem.rest.sync;

import io.tandem.connection.api.CodeProject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where people look at things on the server. */
final class Links {
    private Links() { }

    static String project(CodeProject project) {
        return project.serverUrl() + "/dashboard?id=" + encoded(project.remoteKey());
    }

    static String issue(CodeProject project, String issueKey) {
        return project.serverUrl() + "/project/issues?id=" + encoded(project.remoteKey()) + "&issues=" + encoded(issueKey) + "&open=" + encoded(issueKey);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
