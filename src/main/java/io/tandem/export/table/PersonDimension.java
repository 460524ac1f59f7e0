package io.tandem.export.table;

import io.tandem.export.ExportTable;
import io.tandem.export.model.Column;
import io.tandem.export.model.ColumnType;
import io.tandem.export.model.Extent;
import io.tandem.export.model.Part;
import io.tandem.export.model.PersonMode;
import io.tandem.export.port.PersonSource;
import io.tandem.shared.Actor;
import io.tandem.shared.port.People;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The people in the facts: who logged time, and who proposed changes. Empty while the export shows no people. */
public final class PersonDimension implements ExportTable {
    public static final String NAME = "dim_person";
    private static final List<Column<Told>> COLUMNS = List.of(
        Column.<Told>key("person_id", ColumnType.TEXT, told -> told.key).personal(),
        Column.<Told>of("person_name", ColumnType.TEXT, told -> told.name).personal());

    private final PersonSource source;
    private final People people;

    public PersonDimension(PersonSource source, People people) {
        this.source = source;
        this.people = people;
    }

    /** @param name null when only keys are shown, and for somebody nobody knows any more */
    private record Told(String key, String name) { }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Column<Told>> columns() {
        return COLUMNS;
    }

    @Override
    public Span span() {
        return Span.TOGETHER;
    }

    @Override
    public Renewal renewal() {
        return Renewal.WHOLE;
    }

    @Override
    public Part read(Extent extent, String after, int count) {
        if (extent.persons().mode() == PersonMode.OFF) {
            return Part.end(List.of());
        }
        List<Told> told = extent.projects().stream().flatMap(project -> source.listPersonKeys(project.key()).stream()).distinct()
            .map(key -> new Told(extent.persons().of(key), name(key, extent.persons().mode()))).filter(person -> Objects.nonNull(person.key)).sorted(Comparator.comparing(Told::key)).toList();
        return Part.slice(told, Told::key, COLUMNS, after, count);
    }

    private String name(String userKey, PersonMode mode) {
        return mode == PersonMode.NAMES ? people.find(userKey).map(Actor::displayName).orElse(null) : null;
    }
}
