package io.tandem.sandbox.host.velocity.helper;

/** {@code $req}: what templates commonly ask of the request. */
public final class TemplateRequest {
    private final String contextPath;

    public TemplateRequest(String contextPath) {
        this.contextPath = contextPath;
    }

    public String getContextPath() {
        return contextPath;
    }
}
