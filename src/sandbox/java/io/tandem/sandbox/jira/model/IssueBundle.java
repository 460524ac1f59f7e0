package io.tandem.sandbox.jira.model;

import java.util.ArrayList;
import java.util.List;

/** An issue with everything that hangs on it, on its way into the store. Issue ids inside the parts are set there. */
public record IssueBundle(IssueData issue, List<HistoryGroup> history, List<CommentRow> comments, List<WorklogRow> worklogs, List<LinkRow> links) {
    public static IssueBundle of(IssueData issue) {
        return new IssueBundle(issue, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
}
