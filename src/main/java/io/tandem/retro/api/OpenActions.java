package io.tandem.retro.api;

import java.util.List;

/** The actions of a project's retrospectives that are still to be done. Safe for everyone who may see the project; the caller has checked that. */
public interface OpenActions {
    /** Those of the newest retrospective first, at most {@code count}. */
    List<OpenAction> listOpen(String projectKey, int count);
}
