package io.tandem.sandbox.confluence.api;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import io.tandem.sandbox.confluence.store.WikiSpace;

/** A space as macros see it. */
final class SandboxSpace extends Space {
    private final transient WikiSpace space;
    private final transient ApiObjects objects;

    SandboxSpace(WikiSpace space, ApiObjects objects) {
        this.space = space;
        this.objects = objects;
    }

    WikiSpace wikiSpace() {
        return space;
    }

    @Override
    public long getId() {
        return space.id();
    }

    @Override
    public String getKey() {
        return space.key();
    }

    @Override
    public String getName() {
        return space.name();
    }

    @Override
    public String getDisplayTitle() {
        return space.name();
    }

    @Override
    public Page getHomePage() {
        return space.homepageId() == null ? null : objects.page(space.homepageId());
    }

    @Override
    public String getUrlPath() {
        return "/display/" + space.key();
    }

    @Override
    public boolean isPersonal() {
        return false;
    }

    @Override
    public boolean isGlobal() {
        return true;
    }
}
