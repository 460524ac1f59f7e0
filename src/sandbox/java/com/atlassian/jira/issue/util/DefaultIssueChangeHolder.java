package com.atlassian.jira.issue.util;

import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.ArrayList;
import java.util.List;

/** Collects change items. */
public class DefaultIssueChangeHolder implements IssueChangeHolder {
    private final List<ChangeItemBean> items = new ArrayList<>();

    public DefaultIssueChangeHolder() {
    }

    @Override
    public void addChangeItem(ChangeItemBean changeItemBean) {
        items.add(changeItemBean);
    }

    @Override
    public List<ChangeItemBean> getChangeItems() {
        return List.copyOf(items);
    }
}
