package com.atlassian.jira.plugin.webfragment.model;

import com.atlassian.jira.project.Project;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;

/** What web fragments know of the page they are on; the context parameters hold "issue" and "project" where there is one. */
public class JiraHelper {
    private final HttpServletRequest request;
    private final Project project;
    private final Map<String, Object> parameters;

    public JiraHelper() {
        this(null);
    }

    public JiraHelper(HttpServletRequest request) {
        this(request, null);
    }

    public JiraHelper(HttpServletRequest request, Project project) {
        this(request, project, Map.of());
    }

    public JiraHelper(HttpServletRequest request, Project project, Map<String, Object> params) {
        this.request = request;
        this.project = project;
        this.parameters = new HashMap<>(params);
    }

    public Project getProject() {
        return project;
    }

    public HttpServletRequest getRequest() {
        return request;
    }

    public Map<String, Object> getContextParams() {
        return parameters;
    }

    public String getQueryString() {
        return project == null ? "" : "pid=" + project.getId();
    }
}
