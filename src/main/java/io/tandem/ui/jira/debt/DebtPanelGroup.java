package io.tandem.ui.jira.debt;

import java.util.List;

/** Items in the issue panel under one heading. */
public record DebtPanelGroup(String heading, List<DebtPanelRow> rows) {
    public String getHeading() {
        return heading;
    }

    public List<DebtPanelRow> getRows() {
        return rows;
    }
}
