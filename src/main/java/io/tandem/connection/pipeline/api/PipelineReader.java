package io.tandem.connection.pipeline.api;

import io.tandem.shared.DateRange;
import java.util.Collection;
import java.util.List;

/** What pipelines did, day by day. The caller has checked that whoever asks may see the projects. */
public interface PipelineReader {
    /** The remote projects mapped to these projects at present. */
    List<PipelineState> list(Collection<String> projectKeys);

    /** By day; only of remote projects that are mapped at present. */
    List<PipelineDayRecord> listDays(Collection<String> projectKeys, DateRange days);
}
