package io.tandem.debt.sync.port;

import io.tandem.connection.api.CodeProject;
import io.tandem.debt.sync.model.Reading;

/** The server that knows the findings. */
public interface FindingSource {
    /** How many findings more than this a project may have before it is refused as a whole: what is read is held in memory. */
    int MOST_FINDINGS = 100_000;

    /** Told while it reads. */
    interface Progress {
        /** @return whether to go on */
        boolean read(long done, long total);
    }

    /** Reading was told to stop. */
    final class StoppedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Everything about one project, complete, or nothing. Tries again what may pass. Takes minutes: not for a thread that somebody waits for.
     *
     * @throws FindingSourceException with the exact problem; what was read so far counts for nothing
     * @throws StoppedException       when the progress said so
     */
    Reading read(CodeProject project, Progress progress);
}
