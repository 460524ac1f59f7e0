package io.tandem.rest.export;

import io.tandem.export.Export;
import io.tandem.export.model.Line;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Writes the rows of an export in one format, each as it is read. */
interface RowWriter {
    /** As long in every row, so that texts sort as times do. */
    DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX").withZone(ZoneOffset.UTC);

    void write(Export export, OutputStream stream) throws IOException;

    /** One row, of which writing may fail. */
    interface Writing {
        void write(Line line) throws IOException;
    }

    /** Takes all rows; who reads may be gone meanwhile. */
    static void each(Export export, Writing writing) {
        export.forEach(line -> {
            try {
                writing.write(line);
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        });
    }

    /** Values as both formats write them: days and times as texts, everything else as it is. */
    static Object plain(Object value) {
        return value instanceof Instant time ? TIME.format(time) : value instanceof Number || value instanceof Boolean || value == null ? value : value.toString();
    }
}
