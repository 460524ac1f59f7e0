package io.tandem.ui.jira.debt;

/** One item in the issue panel, in texts that are ready to print. Velocity reads the getters, which the descriptor lists. */
public record DebtPanelRow(long id, String title, String cost, String priority, String explanation, String decision, String lozenge, String notice) {
    public String getId() {
        return String.valueOf(id);
    }

    public String getTitle() {
        return title;
    }

    public String getCost() {
        return cost;
    }

    public String getPriority() {
        return priority;
    }

    public String getExplanation() {
        return explanation;
    }

    public String getDecision() {
        return decision;
    }

    /** The lozenge's colour class. */
    public String getLozenge() {
        return lozenge;
    }

    /** What has to be told about the decision, or empty. */
    public String getNotice() {
        return notice;
    }
}
