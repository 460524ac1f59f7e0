package io.tandem.sandbox.confluence.api;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import io.tandem.sandbox.confluence.content.Access;
import io.tandem.sandbox.confluence.store.ConfluenceStore;
import io.tandem.sandbox.confluence.store.WikiPage;
import io.tandem.sandbox.host.HostUsers;
import java.util.List;

/** Makes API objects of the store's records; null for what does not exist, as in the product. */
final class ApiObjects {
    private final ConfluenceStore store;
    private final Access access;
    private final HostUsers users;

    ApiObjects(ConfluenceStore store, Access access, HostUsers users) {
        this.store = store;
        this.access = access;
        this.users = users;
    }

    Page page(long id) {
        return store.pages().find(id).map(this::page).orElse(null);
    }

    Page page(WikiPage page) {
        return new SandboxPage(page, this);
    }

    Space space(String key) {
        return store.spaces().find(key).map(space -> new SandboxSpace(space, this)).orElse(null);
    }

    ConfluenceUser user(String name) {
        return users.byName(name).map(SandboxUser::new).orElse(null);
    }

    List<Page> children(long id) {
        return store.pages().listChildren(id).stream().map(this::page).toList();
    }

    List<Page> ancestors(WikiPage page) {
        return access.ancestors(page).stream().map(this::page).toList();
    }
}
