package io.tandem.metric.port;

import io.tandem.metric.model.PipelineFacts;
import io.tandem.shared.DateRange;
import java.util.List;

/** The stored days of builds and deployments. Answers from the add-on's own tables, never over the network. */
public interface PipelineSource {
    PipelineFacts read(List<String> projectKeys, DateRange days);
}
