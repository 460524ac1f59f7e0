package io.tandem.adapter.connector.gitlab;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A project as GitLab describes it.
 *
 * @param path   its full path, as it is now
 * @param main   its default branch; empty while its repository is
 * @param webUrl where a person looks at it, without a closing slash
 */
record GitLabProject(String path, String main, String webUrl) {
    static GitLabProject of(JsonNode node, String key) {
        return new GitLabProject(node.path("path_with_namespace").asText(key), node.path("default_branch").asText(""), node.path("web_url").asText("").replaceAll("/+$", ""));
    }

    boolean isEmpty() {
        return main.isEmpty();
    }
}
