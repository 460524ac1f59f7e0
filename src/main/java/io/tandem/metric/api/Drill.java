package io.tandem.metric.api;

/** Where the things behind a number are: a search in the product, or a page elsewhere. One of the two is null. */
public record Drill(String jql, String url) {
    public static Drill toIssues(String jql) {
        return new Drill(jql, null);
    }

    public static Drill toPage(String url) {
        return new Drill(null, url);
    }
}
