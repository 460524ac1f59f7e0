package io.tandem.rest.export;

import io.tandem.export.Export;
import io.tandem.export.model.Column;
import io.tandem.rest.support.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** As RFC 4180 has it; the first line names the columns. */
final class CsvRows implements RowWriter {
    private final CsvWriter.Style style;

    CsvRows(CsvWriter.Style style) {
        this.style = style;
    }

    @Override
    public void write(Export export, OutputStream stream) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        CsvWriter csv = new CsvWriter(writer, style).line(export.table().columns().stream().map(Column::name).toArray());
        RowWriter.each(export, line -> csv.line(line.values().stream().map(RowWriter::plain).toArray()));
        writer.flush();
    }
}
