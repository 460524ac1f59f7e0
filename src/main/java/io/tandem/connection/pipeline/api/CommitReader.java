package io.tandem.connection.pipeline.api;

import io.tandem.shared.DateRange;
import java.util.List;

/** Commits whose files are known. The caller has checked that whoever asks may see the project. */
public interface CommitReader {
    /** Of these days (UTC), newest first, at most so many of each remote project mapped at present; empty when no commits of this project are known. */
    List<CommitRecord> list(String projectKey, DateRange days, int most);
}
