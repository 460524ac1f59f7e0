package io.tandem.export;

import io.tandem.export.model.ExportProject;
import io.tandem.export.model.Extent;
import io.tandem.export.model.PersonKeys;
import io.tandem.export.port.ExportProjects;
import io.tandem.export.port.PersonSettings;
import io.tandem.shared.Actor;
import io.tandem.shared.NotFoundException;
import io.tandem.shared.Problem;
import io.tandem.shared.port.ProjectAccess;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;

/** Reading the star. Only reads. */
public final class ExportService {
    private final List<ExportTable> tables;
    private final ExportProjects projects;
    private final PersonSettings persons;
    private final ProjectAccess access;
    private final Clock clock;

    /** @param tables in the order people read them */
    public ExportService(List<ExportTable> tables, ExportProjects projects, PersonSettings persons, ProjectAccess access, Clock clock) {
        this.tables = List.copyOf(tables);
        this.projects = projects;
        this.persons = persons;
        this.access = access;
        this.clock = clock;
    }

    public List<ExportTable> listTables() {
        return tables;
    }

    /** The projects this person may export, by name. */
    public List<ExportProject> listProjects(Actor reader) {
        return projects.list().stream().filter(project -> access.maySeeProject(reader, project.key())).sorted(Comparator.comparing(ExportProject::name, String.CASE_INSENSITIVE_ORDER)).toList();
    }

    /**
     * Checks everything; nothing is read before the rows are taken.
     *
     * @throws NotFoundException when there is no such table, or no such project for this person
     * @throws io.tandem.shared.InvalidInputException naming every parameter that is wrong
     */
    public Export open(Actor reader, ExportRequest request) {
        ExportTable table = tables.stream().filter(one -> one.name().equals(request.table())).findFirst()
            .orElseThrow(() -> new NotFoundException(Problem.at("table", "export.table.unknown", String.join(", ", tables.stream().map(ExportTable::name).toList()))));
        RequestReader.Wish wish = new RequestReader(access, clock).read(reader, request, table, projects.list());
        // A table that is always told whole has nothing to leave out.
        Extent extent = new Extent(reader, wish.projects(), null, table.renewal() == ExportTable.Renewal.WHOLE ? null : wish.since(), new PersonKeys(persons.get()));
        return new Export(table, extent, wish);
    }
}
