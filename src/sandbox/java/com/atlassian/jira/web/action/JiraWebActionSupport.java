package com.atlassian.jira.web.action;

import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.sal.api.message.I18nResolver;
import io.tandem.sandbox.host.HostSession;
import io.tandem.sandbox.host.Xsrf;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import webwork.action.ActionSupport;

/** Base of the add-on's pages in Jira: who is there, errors, texts and redirects of the running request. */
public class JiraWebActionSupport extends ActionSupport implements ErrorCollection {
    public static final String RETURN_URL_PARAMETER = "returnUrl";
    public static final String PERMISSION_VIOLATION_RESULT = "permissionviolation";

    private final Map<String, String> errors = new LinkedHashMap<>();
    private final List<String> messages = new ArrayList<>();
    private final Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    private String returnUrl;

    @Override
    protected String doExecute() throws Exception {
        return SUCCESS;
    }

    public String doDefault() throws Exception {
        return INPUT;
    }

    @Override
    protected void doValidation() {
        // Nothing to check unless the action says so.
    }

    @Override
    public boolean getHasErrors() {
        return hasAnyErrors();
    }

    public ApplicationUser getLoggedInUser() {
        return service(JiraAuthenticationContext.class).getLoggedInUser();
    }

    public String getText(String key) {
        return service(I18nResolver.class).getText(key);
    }

    public String getText(String key, String value1) {
        return service(I18nResolver.class).getText(key, value1);
    }

    public String getRedirect(String defaultUrl) {
        return forceRedirect(returnUrl == null || returnUrl.isEmpty() ? defaultUrl : returnUrl);
    }

    protected String forceRedirect(String redirect) {
        String target = redirect.startsWith("/") ? getHttpRequest().getContextPath() + redirect : redirect;
        try {
            getHttpResponse().sendRedirect(target);
        } catch (IOException problem) {
            throw new IllegalStateException("Redirect to " + target + " failed", problem);
        }
        return NONE;
    }

    public String returnComplete() {
        return returnComplete("/secure/Dashboard.jspa");
    }

    public String returnComplete(String url) {
        return getRedirect(url);
    }

    public String getReturnUrl() {
        return returnUrl;
    }

    /** Addresses outside this Jira are dropped, as the product does. */
    public void setReturnUrl(String returnUrl) {
        this.returnUrl = returnUrl != null && returnUrl.startsWith("/") && !returnUrl.startsWith("//") ? returnUrl : null;
    }

    public String getXsrfToken() {
        return Xsrf.token(getHttpRequest(), getHttpResponse());
    }

    public HttpServletRequest getHttpRequest() {
        return HostSession.request().orElseThrow();
    }

    public HttpServletResponse getHttpResponse() {
        return HostSession.response().orElseThrow();
    }

    @Override
    public boolean hasAnyErrors() {
        return !errors.isEmpty() || !messages.isEmpty();
    }

    @Override
    public void addError(String field, String message) {
        errors.put(field, message);
    }

    @Override
    public void addError(String field, String message, Reason reason) {
        addError(field, message);
        addReason(reason);
    }

    @Override
    public void addErrorMessage(String message) {
        messages.add(message);
    }

    @Override
    public void addErrorMessage(String message, Reason reason) {
        addErrorMessage(message);
        addReason(reason);
    }

    @Override
    public Collection<String> getErrorMessages() {
        return messages;
    }

    @Override
    public Map<String, String> getErrors() {
        return errors;
    }

    @Override
    public void addErrorCollection(ErrorCollection others) {
        addErrors(others.getErrors());
        addErrorMessages(others.getErrorMessages());
        reasons.addAll(others.getReasons());
    }

    @Override
    public void addErrorMessages(Collection<String> errorMessages) {
        messages.addAll(errorMessages);
    }

    @Override
    public void addErrors(Map<String, String> others) {
        errors.putAll(others);
    }

    @Override
    public void addReason(Reason reason) {
        reasons.add(reason);
    }

    @Override
    public Set<Reason> getReasons() {
        return reasons;
    }

    public boolean hasProjectPermission(ProjectPermissionKey permissionKey, Project project) {
        return service(PermissionManager.class).hasPermission(permissionKey, project, getLoggedInUser());
    }

    public boolean hasGlobalPermission(GlobalPermissionKey permissionKey) {
        return service(GlobalPermissionManager.class).hasPermission(permissionKey, getLoggedInUser());
    }

    public ApplicationProperties getApplicationProperties() {
        return service(ApplicationProperties.class);
    }

    private static <T> T service(Class<T> type) {
        return HostSession.product().service(type);
    }
}
