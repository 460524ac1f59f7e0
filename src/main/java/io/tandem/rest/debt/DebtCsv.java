package io.tandem.rest.debt;

import io.tandem.debt.DebtRegister.AllEntries;
import io.tandem.debt.DebtSheet;
import io.tandem.rest.support.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/** The register as a table for spreadsheets. */
final class DebtCsv {
    private DebtCsv() { }

    /** Writes all entries while they are read. */
    static void write(AllEntries entries, DebtSheet sheet, OutputStream stream) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        CsvWriter csv = new CsvWriter(writer).line(DebtSheet.COLUMNS.toArray());
        entries.forEach(entry -> writeLine(csv, sheet.cells(entry).values()));
        writer.flush();
    }

    private static void writeLine(CsvWriter csv, Collection<Object> cells) {
        try {
            csv.line(cells.toArray());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
