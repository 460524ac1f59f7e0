package com.atlassian.query.order;

/** One sort key. */
public class SearchSort {
    private final String field;
    private final SortOrder order;

    public SearchSort(String field) {
        this(field, null);
    }

    public SearchSort(String field, SortOrder order) {
        this.field = field;
        this.order = order;
    }

    public String getField() {
        return field;
    }

    public String getOrder() {
        return order == null ? null : order.name();
    }

    public SortOrder getSortOrder() {
        return order;
    }

    public boolean isReverse() {
        return order == SortOrder.DESC;
    }
}
