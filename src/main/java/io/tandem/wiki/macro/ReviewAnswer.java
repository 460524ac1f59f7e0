package io.tandem.wiki.macro;

import java.util.List;

/**
 * What Jira said.
 *
 * @param kind    whether there is something to show, or why not
 * @param lines   the reviews the viewer may see
 * @param more    whether there are more than were asked for
 * @param address for {@link Kind#LEAVE_NEEDED} where the viewer lets Confluence act for them in Jira; else empty
 */
public record ReviewAnswer(Kind kind, List<ReviewLine> lines, boolean more, String address) {
    /** What came of asking. */
    public enum Kind { SHOWN, LEAVE_NEEDED, LOG_IN, NOT_VISIBLE, NOT_LINKED, DOWN }

    public ReviewAnswer {
        lines = List.copyOf(lines);
    }

    public static ReviewAnswer none(Kind kind) {
        return new ReviewAnswer(kind, List.of(), false, "");
    }
}
