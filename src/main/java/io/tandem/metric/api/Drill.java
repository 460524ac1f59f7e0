package io.tandem.metric.api;

/**
 * Where the things behind a number are: a search in the product, or a page. One of the two is null.
 *
 * @param url   absolute, or from the root of the product on where it begins with a slash
 *
 * @param count how many issues the search finds for somebody who may see them all; null where it leads to no issues or nobody counted
 */
public record Drill(String jql, String url, Long count) {
    public static Drill toIssues(String jql) {
        return new Drill(jql, null, null);
    }

    public static Drill toIssues(String jql, long count) {
        return new Drill(jql, null, count);
    }

    public static Drill toPage(String url) {
        return new Drill(null, url, null);
    }
}
