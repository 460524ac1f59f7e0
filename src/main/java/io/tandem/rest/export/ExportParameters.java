package io.tandem.rest.export;

import io.tandem.export.ExportRequest;
import jakarta.ws.rs.QueryParam;
import java.util.List;

/** What may stand in the address of a table. */
public final class ExportParameters {
    @QueryParam("project")
    private List<String> project;
    @QueryParam("since")
    private String since;
    @QueryParam("start")
    private String start;
    @QueryParam("limit")
    private String limit;

    ExportRequest request(String table) {
        return new ExportRequest(table, project == null ? List.of() : project, since, start, limit);
    }
}
