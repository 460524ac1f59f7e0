package io.tandem.sandbox.confluence.api;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.Modification;
import com.atlassian.confluence.core.SaveContext;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.spaces.Space;
import io.tandem.sandbox.confluence.store.ConfluenceStore;
import io.tandem.sandbox.confluence.store.PageStatus;
import java.util.List;

/** Reads pages without asking who may see them, as in the product; it saves nothing. */
final class SandboxPageManager implements PageManager {
    private final ConfluenceStore store;
    private final ApiObjects objects;

    SandboxPageManager(ConfluenceStore store, ApiObjects objects) {
        this.store = store;
        this.objects = objects;
    }

    @Override
    public Page getPage(long id) {
        return objects.page(id);
    }

    @Override
    public Page getPage(String spaceKey, String pageTitle) {
        return store.pages().findByTitleInAnyCase(spaceKey, pageTitle).map(objects::page).orElse(null);
    }

    @Override
    public AbstractPage getAbstractPage(long id) {
        return objects.page(id);
    }

    @Override
    public List<Page> getPages(Space space, boolean currentOnly) {
        return store.pages().list(space.getKey(), PageStatus.CURRENT).stream().map(objects::page).toList();
    }

    @Override
    public ContentEntityObject getById(long id) {
        return objects.page(id);
    }

    @Override
    public void saveContentEntity(ContentEntityObject object, SaveContext saveContext) {
        throw new NotOffered("PageManager.saveContentEntity");
    }

    @Override
    public void saveContentEntity(ContentEntityObject object, ContentEntityObject original, SaveContext saveContext) {
        throw new NotOffered("PageManager.saveContentEntity");
    }

    @Override
    public <T extends ContentEntityObject> void saveNewVersion(T current, Modification<T> modification) {
        throw new NotOffered("PageManager.saveNewVersion");
    }

    @Override
    public <T extends ContentEntityObject> void saveNewVersion(T current, Modification<T> modification, SaveContext saveContext) {
        throw new NotOffered("PageManager.saveNewVersion");
    }

    @Override
    public void removeContentEntity(ContentEntityObject object) {
        throw new NotOffered("PageManager.removeContentEntity");
    }
}
