package io.tandem.ui.jira.review;

/** One seat in the issue panel, in texts that are ready to print. Velocity reads the getters, which the descriptor lists. */
public record ReviewPanelSeat(String label, String people, String status, String lozenge, String comment) {
    public String getLabel() {
        return label;
    }

    /** Who holds it, or who voted. */
    public String getPeople() {
        return people;
    }

    public String getStatus() {
        return status;
    }

    /** The lozenge's colour class. */
    public String getLozenge() {
        return lozenge;
    }

    /** What was said with the vote; may be empty. */
    public String getComment() {
        return comment;
    }
}
