package io.tandem.plan.api;

import java.util.Objects;

/**
 * What an entry of a buffer's ledger stands for.
 *
 * @param id       its number among its kind
 * @param title    what people call it; at most {@value #LONGEST_TITLE} characters are kept
 * @param issueId  the issue it is about, or null; whoever may not see that issue is not told the title
 * @param issueKey that issue's key when this was last looked up, or null
 */
public record DrawSource(Kind kind, long id, String title, Long issueId, String issueKey) {
    public static final int LONGEST_TITLE = 250;

    /** The kinds of things that draw. */
    public enum Kind {
        DEBT, REVIEW, HOLD,
        /** What measuring the work found; the number is the buffer's. */
        MEASURED
    }

    public DrawSource {
        Objects.requireNonNull(kind, "kind");
        title = title == null ? "" : title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
    }

    public static DrawSource of(Kind kind, long id, String title) {
        return new DrawSource(kind, id, title, null, null);
    }
}
