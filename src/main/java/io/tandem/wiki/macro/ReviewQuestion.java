package io.tandem.wiki.macro;

/**
 * Which change reviews a page wants to show.
 *
 * @param project the Jira project's key
 * @param which   which of them
 * @param limit   at most so many, 1 to {@value #MOST}
 */
public record ReviewQuestion(String project, Which which, int limit) {
    public static final int MOST = 100;
    public static final int USUAL = 20;

    /** Which reviews. */
    public enum Which {
        /** Not finished in any way. */
        OPEN,
        /** Before the board. */
        AWAITING,
        /** Every one. */
        ALL
    }
}
