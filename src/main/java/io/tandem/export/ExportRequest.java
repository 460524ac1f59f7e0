package io.tandem.export;

import java.util.List;

/**
 * What somebody asks for, as it was sent; null is not given.
 *
 * @param table   the table's name
 * @param project keys, each entry one or several with commas between; none for every project the reader may browse
 * @param since   a moment in UTC
 * @param start   where the page before ended
 * @param limit   rows of a page; none for all rows at once
 */
public record ExportRequest(String table, List<String> project, String since, String start, String limit) {
    public ExportRequest {
        project = List.copyOf(project);
    }
}
