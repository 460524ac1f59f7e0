package io.tandem.sandbox.confluence.api;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.renderer.PageContext;

/** Which page is being rendered. */
final class SandboxPageContext extends PageContext {
    private final transient ContentEntityObject entity;
    private final String spaceKey;

    SandboxPageContext(ContentEntityObject entity, String spaceKey) {
        this.entity = entity;
        this.spaceKey = spaceKey;
    }

    @Override
    public ContentEntityObject getEntity() {
        return entity;
    }

    @Override
    public String getSpaceKey() {
        return spaceKey;
    }
}
