package io.tandem.rest.debt;

import io.tandem.shared.InvalidInputException;
import io.tandem.shared.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The text of an uploaded file: UTF-8, or UTF-16 when its byte-order mark says so. How long it may be is settled before it comes here. */
final class CsvUpload {
    private CsvUpload() { }

    static String text(InputStream body) {
        try {
            byte[] bytes = body.readAllBytes();
            return charset(bytes).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException malformed) {
            throw new InvalidInputException(List.of(Problem.of("debt.import.encoding")));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Charset charset(byte[] bytes) {
        boolean isWide = bytes.length > 1 && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE);
        return isWide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }
}
