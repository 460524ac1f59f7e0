package io.tandem.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.export.model.Column;
import io.tandem.export.model.ColumnUnit;
import io.tandem.export.model.FlowCount;
import io.tandem.export.table.IssueTable;
import io.tandem.export.table.Star;
import io.tandem.metric.model.DayCount;
import io.tandem.testing.Bundles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.Test;

/** The columns in docs/features/bi-export.md are those of the tables; write them anew with -Dupdate.lists=true. */
public class BiExportPageTest {
    private static final Path PAGE = Path.of("docs", "features", "bi-export.md");
    private static final String BEGIN = "<!-- columns: made by BiExportPageTest from the tables, not by hand -->\n";
    private static final String END = "<!-- end of columns -->";
    private final List<ExportTable> tables = new Star(new IssueTable.Sources(null, null, null, null), null, null, null, null, null, null, null, null, null).tables();

    @Test
    public void thePageListsTheColumnsThereAre() throws IOException {
        String page = Files.readString(PAGE);
        String made = page.substring(0, page.indexOf(BEGIN) + BEGIN.length()) + columns() + page.substring(page.indexOf(END));
        if (Boolean.getBoolean("update.lists")) {
            Files.writeString(PAGE, made);
        }
        assertThat(Files.readString(PAGE)).as("run mvn test -Dtest=BiExportPageTest -Dupdate.lists=true and look at the difference").isEqualTo(made);
    }

    @Test
    public void everyTableHasAKeyAndNoColumnTwice() {
        assertThat(tables).allSatisfy(table -> {
            assertThat(table.columns()).as(table.name()).extracting(Column::name).doesNotHaveDuplicates();
            assertThat(table.columns().stream().filter(Column::isKey)).as(table.name()).hasSize(1);
        });
    }

    @Test
    public void referencesLeadToTablesThatExist() {
        List<String> names = tables.stream().map(ExportTable::name).toList();
        assertThat(names).doesNotHaveDuplicates();
        assertThat(tables.stream().flatMap(table -> table.columns().stream()).map(Column::references).filter(Objects::nonNull)).isSubsetOf(names);
    }

    @Test
    public void oneNameIsOneType() {
        Map<String, Object> types = new HashMap<>();
        tables.forEach(table -> table.columns().forEach(column -> assertThat(types.merge(column.name(), column.type(), (first, next) -> first)).as(table.name() + "." + column.name()).isEqualTo(column.type())));
    }

    @Test
    public void everyColumnTableAndUnitHasItsMeaningInBothLanguages() {
        Set<String> keys = new HashSet<>();
        tables.forEach(table -> {
            keys.add("tandem.export.table." + table.name());
            table.columns().forEach(column -> keys.add("tandem.export.column." + column.name()));
        });
        Stream.of(ColumnUnit.values()).filter(unit -> unit != ColumnUnit.NONE).forEach(unit -> keys.add("tandem.export.unit." + unit));
        for (Locale language : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            Bundles texts = new Bundles("tandem-export", language);
            assertThat(keys.stream().filter(key -> texts.get(key).equals(key))).as(language.toString()).isEmpty();
        }
    }

    @Test
    public void everythingTheFiguresCountByDayIsTold() {
        List<String> untold = Arrays.stream(DayCount.values()).map(DayCount::name).filter(name -> FlowCount.find(name).isEmpty()).toList();
        assertThat(untold).containsExactly("SPRINT_START_UNKNOWN");
    }

    private String columns() {
        Bundles texts = new Bundles("tandem-export", Locale.ENGLISH);
        StringBuilder page = new StringBuilder();
        for (ExportTable table : tables) {
            page.append("\n### ").append(table.name()).append("\n\n").append(texts.get("tandem.export.table." + table.name())).append(". ")
                .append(table.renewal() == ExportTable.Renewal.CHANGES ? "With `since`: what changed." : "Always whole.").append("\n\n| column | type | meaning |\n|---|---|---|\n");
            table.columns().forEach(column -> page.append(row(column, texts)));
        }
        return page.append('\n').toString();
    }

    private static String row(Column<?> column, Bundles texts) {
        String unit = column.unit() == ColumnUnit.NONE ? "" : ", " + texts.get("tandem.export.unit." + column.unit());
        List<String> marks = new ArrayList<>();
        if (column.isKey()) {
            marks.add("key");
        }
        if (column.references() != null) {
            marks.add("→ " + column.references());
        }
        if (column.isNullable()) {
            marks.add("may be empty");
        }
        if (column.isPersonal()) {
            marks.add("person");
        }
        String meaning = texts.get("tandem.export.column." + column.name()) + (marks.isEmpty() ? "" : " *(" + String.join(", ", marks) + ")*");
        return "| `" + column.name() + "` | " + column.type().name().toLowerCase(Locale.ROOT) + unit + " | " + meaning + " |\n";
    }
}
