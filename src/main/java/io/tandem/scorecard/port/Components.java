package io.tandem.scorecard.port;

import io.tandem.scorecard.model.ComponentRef;
import java.util.List;

/** The components there are. */
public interface Components {
    /** Of this project, by name; an unknown project has none. Asks no database of ours. */
    List<ComponentRef> list(String projectKey);
}
