package com.atlassian.jira.web.bean;

import java.io.Serializable;

/** Which slice of a result is wanted. */
public class PagerFilter<T> implements Serializable {
    private static final long serialVersionUID = 1;
    private int start;
    private int max;

    public PagerFilter() {
        this(0, 20);
    }

    public PagerFilter(int max) {
        this(0, max);
    }

    public PagerFilter(int start, int max) {
        this.start = start;
        this.max = max;
    }

    @SuppressWarnings("rawtypes")
    public static PagerFilter getUnlimitedFilter() {
        return new PagerFilter(0, Integer.MAX_VALUE);
    }

    @SuppressWarnings("rawtypes")
    public static PagerFilter newPageAlignedFilter(int index, int max) {
        return new PagerFilter(index - index % max, max);
    }

    public int getMax() {
        return max;
    }

    public int getStart() {
        return start;
    }

    public void setMax(int max) {
        this.max = max;
    }

    public void setStart(int start) {
        this.start = start;
    }

    public int getEnd() {
        return start + max;
    }

    public int getPageSize() {
        return max;
    }
}
