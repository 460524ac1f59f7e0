package io.tandem.rest.debt;

import io.tandem.shared.InvalidInputException;
import io.tandem.shared.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntSupplier;

/** The text of an uploaded file, read while it is taken: UTF-8, or UTF-16 when its byte-order mark or the zero in its first character says so. How long it may be is settled before it comes here. */
final class CsvUpload {
    private CsvUpload() { }

    /** Character after character, -1 at the end. */
    static IntSupplier text(InputStream body) {
        try {
            PushbackInputStream bytes = new PushbackInputStream(body, 2);
            byte[] first = bytes.readNBytes(2);
            bytes.unread(first);
            // A decoder made from a name would put signs in the place of what it cannot read; this one says so.
            Reader reader = new BufferedReader(new InputStreamReader(bytes, charset(first).newDecoder()));
            return () -> next(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static int next(Reader reader) {
        try {
            return reader.read();
        } catch (CharacterCodingException malformed) {
            throw new InvalidInputException(List.of(Problem.of("debt.import.encoding")));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Charset charset(byte[] first) {
        if (first.length < 2) {
            return StandardCharsets.UTF_8;
        }
        int mark = (first[0] & 0xFF) << 8 | first[1] & 0xFF;
        if (mark == 0xFEFF || first[0] == 0 && first[1] != 0) {
            return StandardCharsets.UTF_16BE;
        }
        return mark == 0xFFFE || first[1] == 0 && first[0] != 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }
}
