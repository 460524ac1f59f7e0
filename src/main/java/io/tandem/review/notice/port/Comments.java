package io.tandem.review.notice.port;

import io.tandem.shared.Actor;

/** Comments on issues. */
public interface Comments {
    /**
     * Writes a comment as this person, or as the project's lead when they may not comment any more.
     *
     * @param text in wiki markup
     * @return whether it is there now: false when nobody may write it, or the issue is gone
     */
    boolean write(long issueId, Actor author, String text);

    /** Whether the issue has a comment of exactly this text: it was written before something failed. */
    boolean exists(long issueId, String text);
}
