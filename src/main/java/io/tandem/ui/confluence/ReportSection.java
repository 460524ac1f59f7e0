package io.tandem.ui.confluence;

import java.util.List;

/** One table of figures. */
public record ReportSection(String key, String name, List<String> columns, List<ReportRow> rows) {
    public ReportSection {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    public String getKey() {
        return key;
    }

    public String getName() {
        return name;
    }

    public List<String> getColumns() {
        return columns;
    }

    public List<ReportRow> getRows() {
        return rows;
    }
}
