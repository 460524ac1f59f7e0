package com.atlassian.jira.issue.search;

import java.util.List;

/** One page of a search, with the total. The sandbox's own subclass carries the page. */
public class SearchResults<T> {
    public List<T> getResults() {
        return List.of();
    }

    public int getTotal() {
        return 0;
    }

    public int getStart() {
        return 0;
    }

    public int getEnd() {
        return getStart() + getResults().size();
    }

    public int getMax() {
        return 0;
    }
}
