package io.tandem.ui.confluence;

import java.util.List;

/** The table of coming releases. */
public record ReportReleases(String caption, List<String> columns, List<ReleaseRow> rows) {
    public ReportReleases {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    public String getCaption() {
        return caption;
    }

    public List<String> getColumns() {
        return columns;
    }

    public List<ReleaseRow> getRows() {
        return rows;
    }
}
