package io.tandem.export.model;

import io.tandem.shared.Actor;
import java.time.Instant;
import java.util.List;

/**
 * What somebody asks of a table.
 *
 * @param reader   who will see the rows
 * @param projects all projects asked for; the reader may browse each
 * @param project  the one whose rows are wanted now; null for a table that is not told project by project
 * @param since    only what changed at this time or later; null for everything
 * @param persons  how people are named
 */
public record Extent(Actor reader, List<ExportProject> projects, ExportProject project, Instant since, PersonKeys persons) {
    public Extent {
        projects = List.copyOf(projects);
    }

    public Extent of(ExportProject one) {
        return new Extent(reader, projects, one, since, persons);
    }
}
