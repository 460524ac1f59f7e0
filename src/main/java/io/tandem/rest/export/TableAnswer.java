package io.tandem.rest.export;

import io.tandem.export.ExportTable;
import io.tandem.export.model.Column;
import io.tandem.export.model.ColumnType;
import io.tandem.export.model.ColumnUnit;
import io.tandem.shared.port.Texts;
import java.util.List;

/**
 * A table as the list of tables shows it.
 *
 * @param meaning in the reader's language, as are the columns'
 * @param renewal {@code CHANGES}: {@code since} answers the rows that changed; {@code WHOLE}: always all
 */
public record TableAnswer(String name, String meaning, ExportTable.Renewal renewal, List<ColumnAnswer> columns) {
    /**
     * A column.
     *
     * @param unit       the unit in words; null for none
     * @param references the table whose key it holds; null for none
     */
    public record ColumnAnswer(String name, ColumnType type, String meaning, String unit, boolean key, String references, boolean nullable, boolean personal) {
        static ColumnAnswer of(Column<?> column, Texts texts) {
            String unit = column.unit() == ColumnUnit.NONE ? null : texts.get("tandem.export.unit." + column.unit());
            return new ColumnAnswer(column.name(), column.type(), texts.get("tandem.export.column." + column.name()), unit, column.isKey(), column.references(), column.isNullable(), column.isPersonal());
        }
    }

    static TableAnswer of(ExportTable table, Texts texts) {
        return new TableAnswer(table.name(), texts.get("tandem.export.table." + table.name()), table.renewal(), table.columns().stream().map(column -> ColumnAnswer.of(column, texts)).toList());
    }
}
