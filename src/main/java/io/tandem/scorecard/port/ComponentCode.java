package io.tandem.scorecard.port;

import io.tandem.scorecard.model.CodeState;
import java.util.List;

/** The stored results of code analysis. Asks no remote server. */
public interface ComponentCode {
    /** The newest of every code project that belongs to this project of the product; empty when no server is connected to it. At most two queries. */
    List<CodeState> list(String projectKey);
}
