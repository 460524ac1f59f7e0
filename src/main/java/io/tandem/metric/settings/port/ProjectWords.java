package io.tandem.metric.settings.port;

import java.util.List;

/** What the product calls things in a project. */
public interface ProjectWords {
    /** Something with a lasting id and the name people know it by; {@code group} names the {@link io.tandem.metric.model.StatusCategory} of a status and is empty for a type. */
    record Word(String id, String name, String group) { }

    /** The statuses an issue of the project can have, in the product's order; none for an unknown project. */
    List<Word> listStatuses(String projectKey);

    /** The types an issue of the project can have, in the product's order; none for an unknown project. */
    List<Word> listTypes(String projectKey);

    /** Working days of a week as the product's own settings say. */
    double daysPerWeek();
}
