package io.tandem.sandbox.confluence.api;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.spaces.SpacesQuery;
import io.tandem.sandbox.confluence.store.ConfluenceStore;
import java.util.List;

/** Reads spaces without asking who may see them, as in the product. */
final class SandboxSpaceManager implements SpaceManager {
    private final ConfluenceStore store;
    private final ApiObjects objects;

    SandboxSpaceManager(ConfluenceStore store, ApiObjects objects) {
        this.store = store;
        this.objects = objects;
    }

    @Override
    public Space getSpace(long id) {
        return getAllSpaces().stream().filter(space -> space.getId() == id).findFirst().orElse(null);
    }

    @Override
    public Space getSpace(String spaceKey) {
        return objects.space(spaceKey);
    }

    @Override
    public List<Space> getAllSpaces() {
        return store.spaces().list().stream().map(space -> objects.space(space.key())).toList();
    }

    @Override
    public List<Space> getAllSpaces(SpacesQuery query) {
        throw new NotOffered("SpaceManager.getAllSpaces(SpacesQuery)");
    }
}
