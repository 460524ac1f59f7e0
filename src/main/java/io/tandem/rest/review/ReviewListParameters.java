package io.tandem.rest.review;

import jakarta.ws.rs.QueryParam;

/** The filter of a list of reviews as it stands in the address; null for what is not there. {@code state}, {@code type}, {@code lane} and {@code risk} may name several, with commas. */
public final class ReviewListParameters {
    @QueryParam("project")
    private String project;
    @QueryParam("issueKey")
    private String issueKey;
    @QueryParam("state")
    private String state;
    @QueryParam("type")
    private String type;
    @QueryParam("lane")
    private String lane;
    @QueryParam("risk")
    private String risk;
    @QueryParam("proposer")
    private String proposer;
    @QueryParam("q")
    private String text;
    @QueryParam("awaiting")
    private String awaiting;
    @QueryParam("overdue")
    private String overdue;
    @QueryParam("sampled")
    private String sampled;

    public String project() {
        return project;
    }

    String issueKey() {
        return issueKey;
    }

    String state() {
        return state;
    }

    String type() {
        return type;
    }

    String lane() {
        return lane;
    }

    String risk() {
        return risk;
    }

    /** {@code me}, or a log-in name or user key. */
    String proposer() {
        return proposer;
    }

    /** In the title or the issue key. */
    String text() {
        return text;
    }

    String awaiting() {
        return awaiting;
    }

    String overdue() {
        return overdue;
    }

    /** Decided without the board and picked for an audit. */
    String sampled() {
        return sampled;
    }
}
