package io.tandem.plan.port;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** A project's releases as they are planned now. */
public interface Releases {
    /** A release; {@code due} is null when no day was set. */
    record Release(String name, LocalDate due, boolean isReleased) { }

    /** By its name; where none has exactly this one, by the name that differs in upper and lower case only. */
    Optional<Release> find(String projectKey, String name);

    /** The names of all releases of a project, past ones too; empty for an unknown project. */
    Set<String> listNames(String projectKey);
}
