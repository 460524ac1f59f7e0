package io.tandem.scorecard.api;

import java.util.Collection;

/** The scores of components for whoever judges a change. Permissions are the caller's. Reads stored data by at most five queries; meant for moments of decision, not for every view. */
public interface ComponentScores {
    /** Of these components, by name in any case; unknown names, and scores that rest on too little or on what is too old, say nothing. */
    LowScores read(String projectKey, Collection<String> componentNames);
}
