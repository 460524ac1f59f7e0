package io.tandem.adapter.store.review;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.tandem.review.model.BoardSettings;
import io.tandem.review.port.BoardStore;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;

/** Boards in Active Objects: every version is a row, the highest is in force. */
public final class AoBoardStore implements BoardStore {
    private final ActiveObjects activeObjects;

    public AoBoardStore(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Optional<BoardSettings> find(String projectKey) {
        return Arrays.stream(activeObjects.find(ReviewBoardRow.class, Query.select().where("PROJECT_KEY = ?", projectKey).order("VERSION DESC").limit(1)))
                .findFirst().map(row -> Json.read(row.getSettings(), StoredBoard.class).settings(projectKey, row.getVersion()));
    }

    @Override
    public BoardSettings save(BoardSettings settings) {
        int next = settings.version() + 1;
        activeObjects.create(ReviewBoardRow.class, Map.of("PROJECT_KEY", settings.projectKey(), "TOKEN", settings.projectKey() + "/" + next,
                "VERSION", next, "SETTINGS", Json.write(StoredBoard.of(settings))));
        return settings.stored(next);
    }
}
