package io.tandem.sandbox.confluence.content;

import io.tandem.sandbox.confluence.store.ConfluenceStore;
import io.tandem.sandbox.confluence.store.PageStatus;
import io.tandem.sandbox.confluence.store.RestrictedOperation;
import io.tandem.sandbox.confluence.store.SpacePermission;
import io.tandem.sandbox.confluence.store.SpaceStore;
import io.tandem.sandbox.confluence.store.WikiPage;
import io.tandem.sandbox.confluence.store.WikiSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Who may see and do what. System administrators may everything; nobody who is not logged in may anything.
 * A view restriction holds for all pages below as well, an edit restriction for the page alone.
 */
public final class Access {
    private final ConfluenceStore store;
    private final Predicate<String> systemAdministrator;

    public Access(ConfluenceStore store, Predicate<String> systemAdministrator) {
        this.store = store;
        this.systemAdministrator = systemAdministrator;
    }

    public boolean mayView(String username, WikiSpace space) {
        return permitted(username, space.key(), SpacePermission.VIEW);
    }

    public boolean mayCreate(String username, WikiSpace space) {
        return mayView(username, space) && permitted(username, space.key(), SpacePermission.EDIT);
    }

    public boolean mayAdminister(String username, WikiSpace space) {
        return permitted(username, space.key(), SpacePermission.ADMINISTER);
    }

    public boolean mayView(String username, WikiPage page) {
        return permitted(username, page.spaceKey(), SpacePermission.VIEW)
                && lineage(page).stream().allMatch(step -> unrestricted(username, step, RestrictedOperation.READ));
    }

    public boolean mayEdit(String username, WikiPage page) {
        return page.status() == PageStatus.CURRENT && mayView(username, page) && permitted(username, page.spaceKey(), SpacePermission.EDIT)
                && unrestricted(username, page, RestrictedOperation.UPDATE);
    }

    /** @return the pages above, from the top of the space down to the parent */
    public List<WikiPage> ancestors(WikiPage page) {
        List<WikiPage> above = new ArrayList<>();
        Optional<WikiPage> step = parent(page);
        while (step.isPresent()) {
            above.add(0, step.get());
            step = parent(step.get());
        }
        return above;
    }

    private Optional<WikiPage> parent(WikiPage page) {
        return Optional.ofNullable(page.parentId()).flatMap(store.pages()::find);
    }

    private List<WikiPage> lineage(WikiPage page) {
        List<WikiPage> all = ancestors(page);
        all.add(page);
        return all;
    }

    private boolean unrestricted(String username, WikiPage page, RestrictedOperation operation) {
        List<String> allowed = store.restrictions().list(page.id(), operation);
        return allowed.isEmpty() || allowed.contains(username) || systemAdministrator.test(username);
    }

    private boolean permitted(String username, String spaceKey, SpacePermission permission) {
        if (username == null) {
            return false;
        }
        List<String> permitted = store.spaces().listPermitted(spaceKey, permission);
        return permitted.contains(SpaceStore.EVERYONE) || permitted.contains(username) || systemAdministrator.test(username);
    }
}
