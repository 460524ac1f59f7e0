package io.tandem.connection.pipeline.port;

import io.tandem.connection.pipeline.model.PipelineDay;
import io.tandem.connection.pipeline.model.RemotePair;
import io.tandem.shared.DateRange;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Where the sums per project and day are kept. */
public interface PipelineDays {
    /** Replaces all days of this project and pair from this one on. */
    void replace(String projectKey, RemotePair pair, LocalDate from, List<PipelineDay> days);

    /** By day; of every pair that ever was mapped to these projects. One query. */
    List<PipelineDay> list(Collection<String> projectKeys, DateRange days);
}
