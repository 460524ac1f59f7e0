package io.tandem.sandbox.confluence.content;

import io.tandem.sandbox.confluence.storage.MalformedStorageException;
import io.tandem.sandbox.confluence.storage.StoredForm;
import io.tandem.sandbox.confluence.store.ConfluenceStore;
import io.tandem.sandbox.confluence.store.PageDraft;
import io.tandem.sandbox.confluence.store.PageStatus;
import io.tandem.sandbox.confluence.store.StoreException;
import io.tandem.sandbox.confluence.store.WikiPage;
import io.tandem.sandbox.confluence.store.WikiSpace;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** Reading and changing pages as a person, with the product's rules and refusals; REST and the screens share it. */
public final class Pages {
    /** Longest title the product takes. */
    public static final int LONGEST_TITLE = 255;
    private final ConfluenceStore store;
    private final Access access;
    private final Clock clock;

    public Pages(ConfluenceStore store, Access access, Clock clock) {
        this.store = store;
        this.access = access;
        this.clock = clock;
    }

    /** @throws Refusal 404 when there is no such space or the person may not see it */
    public WikiSpace space(String username, String key) {
        return store.spaces().find(key).filter(space -> access.mayView(username, space))
                .orElseThrow(() -> Refusal.notFound("No space with key : " + key));
    }

    public List<WikiSpace> listSpaces(String username) {
        return store.spaces().list().stream().filter(space -> access.mayView(username, space)).toList();
    }

    /** @throws Refusal 404 when there is no such current page or the person may not see it */
    public WikiPage get(String username, long id) {
        return find(username, id, PageStatus.CURRENT).orElseThrow(() -> Refusal.noContent(id));
    }

    public Optional<WikiPage> find(String username, long id, PageStatus status) {
        return store.pages().find(id).filter(page -> page.status() == status && access.mayView(username, page));
    }

    /** @throws Refusal 403, 400 for the title or the body, 404 for a parent */
    public WikiPage create(String username, String spaceKey, PageDraft draft) {
        WikiSpace space = store.spaces().find(spaceKey).filter(found -> access.mayCreate(username, found))
                .orElseThrow(() -> Refusal.forbidden("Could not create content with type page"));
        PageDraft placed = placed(username, space, valid(draft));
        return refusingTakenTitles(placed.title(), space.key(), () -> store.pages().create(space.key(), placed, username, clock.instant()));
    }

    /**
     * @param number the version this save makes; anything but the current one plus one is stale
     * @throws Refusal 404, 403, 409 when stale or lost to a simultaneous save, 400
     */
    public WikiPage update(String username, long id, int number, PageDraft draft) {
        WikiPage seen = editable(username, id);
        if (number != seen.version().number() + 1) {
            throw Refusal.stale(seen.version().number());
        }
        refuseCycle(seen, draft.parentId());
        PageDraft wanted = valid(draft);
        return refusingTakenTitles(wanted.title(), seen.spaceKey(), () -> store.pages().update(seen, wanted, username, clock.instant())
                .orElseThrow(Refusal::optimisticLock));
    }

    /** Saves an older version once more as the newest. */
    public WikiPage revert(String username, long id, int number) {
        WikiPage page = editable(username, id);
        var older = store.pages().findVersion(id, number).orElseThrow(() -> Refusal.noContent(id));
        PageDraft draft = new PageDraft(page.parentId(), older.title(), older.body(), "Reverted from v. " + number, false);
        return update(username, id, page.version().number() + 1, draft);
    }

    /** Moves the page to the trash; its children move up. */
    public void trash(String username, long id) {
        store.pages().trash(editable(username, id));
    }

    public WikiPage restore(String username, long id) {
        WikiPage page = trashed(username, id);
        Long parent = Optional.ofNullable(page.parentId()).filter(above -> find(username, above, PageStatus.CURRENT).isPresent()).orElse(null);
        refusingTakenTitles(page.title(), page.spaceKey(), () -> {
            store.pages().restore(page, parent);
            return page;
        });
        return get(username, id);
    }

    public void purge(String username, long id) {
        store.pages().purge(trashed(username, id).id());
    }

    /** @return the page, when the person may change it */
    public WikiPage editable(String username, long id) {
        WikiPage page = get(username, id);
        if (!access.mayEdit(username, page)) {
            throw Refusal.forbidden("Could not update Content of type : class com.atlassian.confluence.pages.Page with id: " + id);
        }
        return page;
    }

    private WikiPage trashed(String username, long id) {
        WikiPage page = find(username, id, PageStatus.TRASHED).orElseThrow(() -> Refusal.noContent(id));
        WikiSpace space = space(username, page.spaceKey());
        if (!access.mayCreate(username, space)) {
            throw Refusal.forbidden("Could not delete content with id " + id);
        }
        return page;
    }

    private PageDraft placed(String username, WikiSpace space, PageDraft draft) {
        if (draft.parentId() != null) {
            WikiPage parent = get(username, draft.parentId());
            if (!parent.spaceKey().equals(space.key())) {
                throw Refusal.badRequest("The parent page is in another space: " + parent.spaceKey());
            }
            return draft;
        }
        // the product puts a page without a parent under the space's home page
        Long home = Optional.ofNullable(space.homepageId()).filter(id -> find(username, id, PageStatus.CURRENT).isPresent()).orElse(null);
        return new PageDraft(home, draft.title(), draft.body(), draft.message(), draft.minorEdit());
    }

    private void refuseCycle(WikiPage page, Long parentId) {
        if (parentId == null || Objects.equals(parentId, page.parentId())) {
            return;
        }
        WikiPage parent = store.pages().find(parentId).filter(found -> found.status() == PageStatus.CURRENT).orElseThrow(() -> Refusal.noContent(parentId));
        boolean below = parent.id() == page.id() || access.ancestors(parent).stream().anyMatch(above -> above.id() == page.id());
        if (below || !parent.spaceKey().equals(page.spaceKey())) {
            throw Refusal.badRequest("A page cannot be moved below itself or into another space");
        }
    }

    private static PageDraft valid(PageDraft draft) {
        String title = draft.title() == null ? "" : draft.title().trim();
        if (title.isEmpty()) {
            throw Refusal.badRequestPlain("Title cannot be empty");
        }
        if (title.length() > LONGEST_TITLE) {
            throw Refusal.badRequestPlain("Title is too long (" + LONGEST_TITLE + " characters max)");
        }
        try {
            return new PageDraft(draft.parentId(), title, StoredForm.of(draft.body()), draft.message(), draft.minorEdit());
        } catch (MalformedStorageException problem) {
            throw Refusal.badRequest("Error parsing xhtml: " + problem.getMessage());
        }
    }

    private static WikiPage refusingTakenTitles(String title, String spaceKey, Supplier<WikiPage> save) {
        try {
            return save.get();
        } catch (StoreException problem) {
            if (problem.isDuplicate()) {
                throw Refusal.titleTaken(title, spaceKey);
            }
            throw problem;
        }
    }
}
