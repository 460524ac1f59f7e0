package io.tandem.export.port;

import io.tandem.export.model.CodeDay;
import io.tandem.shared.DateRange;
import java.util.List;

/** The add-on's own series of code measures. */
public interface CodeSource {
    /** Whether any code of this project is known. */
    boolean isMeasured(String projectKey);

    /** Of the remote projects mapped at present. One query. */
    List<CodeDay> list(String projectKey, DateRange days);
}
