package io.tandem.ui.confluence;

/** A line of the macro's table, ready to show. */
public record ReviewRow(String title, String issueKey, String address, String state, String lozenge, String due) {
    public String getTitle() {
        return title;
    }

    public String getIssueKey() {
        return issueKey;
    }

    public String getAddress() {
        return address;
    }

    public String getState() {
        return state;
    }

    /** The lozenge's style class. */
    public String getLozenge() {
        return lozenge;
    }

    public String getDue() {
        return due;
    }
}
