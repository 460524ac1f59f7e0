package io.tandem.review.port;

import io.tandem.review.model.BoardSettings;
import java.util.Optional;

/** Keeps each project's board. Writing calls run inside a transaction; the later of two writers of one version is tried again from its start. */
public interface BoardStore {
    Optional<BoardSettings> find(String projectKey);

    /** Stores the version that follows {@code settings.version()} and gives it back. */
    BoardSettings save(BoardSettings settings);
}
