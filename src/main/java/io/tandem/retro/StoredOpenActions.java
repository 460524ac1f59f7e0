package io.tandem.retro;

import io.tandem.retro.api.OpenAction;
import io.tandem.retro.api.OpenActions;
import io.tandem.retro.model.Action;
import io.tandem.retro.model.Retrospective;
import io.tandem.retro.port.RetroStore;
import io.tandem.shared.PageRequest;
import java.util.ArrayList;
import java.util.List;

/** Reads the retrospectives page by page, the newest first. */
public final class StoredOpenActions implements OpenActions {
    private final RetroStore store;

    public StoredOpenActions(RetroStore store) {
        this.store = store;
    }

    @Override
    public List<OpenAction> listOpen(String projectKey, int count) {
        List<OpenAction> found = new ArrayList<>();
        List<Retrospective> piece;
        int start = 0;
        do {
            piece = store.list(projectKey, new PageRequest(start, PageRequest.USUAL, List.of())).values();
            piece.forEach(retro -> retro.actions().stream().filter(action -> !action.done()).forEach(action -> found.add(open(retro, action))));
            start += piece.size();
        } while (piece.size() == PageRequest.USUAL && found.size() < count);
        return found.stream().limit(count).toList();
    }

    private static OpenAction open(Retrospective retro, Action action) {
        return new OpenAction(action.id(), retro.id(), retro.title(), action.text(), action.owner(), action.due(), retro.createdBy(), retro.createdAt());
    }
}
