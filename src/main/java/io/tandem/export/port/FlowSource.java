package io.tandem.export.port;

import io.tandem.export.model.FlowDay;
import io.tandem.export.model.FlowScope;
import java.time.LocalDate;
import java.util.List;

/** The stored days of a project and its parts. */
public interface FlowSource {
    /** The days on which something happened, in order, after this one (null for all). One query. */
    List<FlowDay> list(String projectKey, FlowScope scope, LocalDate after);
}
