package io.tandem.sandbox.jira.service;

import io.tandem.sandbox.jira.model.CommentRow;
import io.tandem.sandbox.jira.model.HistoryGroup;
import io.tandem.sandbox.jira.model.IssueData;
import io.tandem.sandbox.jira.model.WorklogRow;

/** Hears of changes after they are stored, on the thread and the node that made them. */
public interface ChangeListener {
    /** What happened; {@code history}, {@code comment} and {@code worklog} are {@code null} where the change has none. */
    record Change(IssueData issue, String actor, long eventType, HistoryGroup history, CommentRow comment, WorklogRow worklog) {
    }

    void changed(Change change);
}
