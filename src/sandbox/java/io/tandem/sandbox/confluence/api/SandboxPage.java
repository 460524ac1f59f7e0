package io.tandem.sandbox.confluence.api;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import io.tandem.sandbox.confluence.content.Addresses;
import io.tandem.sandbox.confluence.store.PageStatus;
import io.tandem.sandbox.confluence.store.WikiPage;
import java.util.Date;
import java.util.List;
import java.util.Locale;

/** A page as macros see it; it only reads. */
final class SandboxPage extends Page {
    private final transient WikiPage page;
    private final transient ApiObjects objects;

    SandboxPage(WikiPage page, ApiObjects objects) {
        this.page = page;
        this.objects = objects;
    }

    WikiPage wikiPage() {
        return page;
    }

    @Override
    public long getId() {
        return page.id();
    }

    @Override
    public String getIdAsString() {
        return Long.toString(page.id());
    }

    @Override
    public String getTitle() {
        return page.title();
    }

    @Override
    public String getDisplayTitle() {
        return page.title();
    }

    @Override
    public String getType() {
        return "page";
    }

    @Override
    public String getUrlPath() {
        return Addresses.view(page);
    }

    @Override
    public String getNameForComparison() {
        return page.title().toLowerCase(Locale.ROOT);
    }

    @Override
    public String getBodyAsString() {
        return page.body();
    }

    @Override
    public int getVersion() {
        return page.version().number();
    }

    @Override
    public Date getCreationDate() {
        return Date.from(page.createdAt());
    }

    @Override
    public Date getLastModificationDate() {
        return Date.from(page.version().when());
    }

    @Override
    public ConfluenceUser getCreator() {
        return objects.user(page.createdBy());
    }

    @Override
    public ConfluenceUser getLastModifier() {
        return objects.user(page.version().by());
    }

    @Override
    public boolean isDeleted() {
        return page.status() == PageStatus.TRASHED;
    }

    @Override
    public Space getSpace() {
        return objects.space(page.spaceKey());
    }

    @Override
    public String getSpaceKey() {
        return page.spaceKey();
    }

    @Override
    public boolean isLatestVersion() {
        return objects.page(page.id()).getVersion() == page.version().number();
    }

    @Override
    public Page getParent() {
        return page.parentId() == null ? null : objects.page(page.parentId());
    }

    @Override
    public List<Page> getChildren() {
        return objects.children(page.id());
    }

    @Override
    public List<Page> getAncestors() {
        return objects.ancestors(page);
    }
}
