package io.tandem.sandbox.confluence.api;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.renderer.PageContext;
import io.tandem.sandbox.confluence.render.Output;
import java.util.HashMap;
import java.util.Map;

/** What a macro learns about the page it is on and what the page is rendered for. */
final class SandboxConversionContext implements ConversionContext {
    private final ContentEntityObject entity;
    private final String spaceKey;
    private final Output output;
    private final Map<String, Object> properties = new HashMap<>();

    SandboxConversionContext(ContentEntityObject entity, String spaceKey, Output output) {
        this.entity = entity;
        this.spaceKey = spaceKey;
        this.output = output;
    }

    @Override
    public ContentEntityObject getEntity() {
        return entity;
    }

    @Override
    public String getOutputType() {
        return output.text();
    }

    @Override
    public String getOutputDeviceType() {
        return "desktop";
    }

    @Override
    public PageContext getPageContext() {
        return new SandboxPageContext(entity, spaceKey);
    }

    @Override
    public Object getProperty(String name) {
        return properties.get(name);
    }

    @Override
    public Object getProperty(String name, Object defaultValue) {
        return properties.getOrDefault(name, defaultValue);
    }

    @Override
    public String getPropertyAsString(String name) {
        Object value = properties.get(name);
        return value == null ? null : value.toString();
    }

    @Override
    public String getSpaceKey() {
        return spaceKey;
    }

    @Override
    public boolean hasProperty(String name) {
        return properties.containsKey(name);
    }

    @Override
    public void setProperty(String name, Object value) {
        properties.put(name, value);
    }

    @Override
    public Object removeProperty(String name) {
        return properties.remove(name);
    }

    @Override
    public void checkTimeout() {
        // rendering has no time limit here
    }
}
