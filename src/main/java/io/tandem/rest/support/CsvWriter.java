package io.tandem.rest.support;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Writes comma-separated values as RFC 4180 has them, for spreadsheets: a byte-order mark first, so that they read UTF-8; and no cell that they would take for a formula.
 */
public final class CsvWriter {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** What a spreadsheet takes for the beginning of a formula; tab and line breaks because some strip them first. The wide forms count as the narrow ones in some. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private final Writer out;

    public CsvWriter(Writer out) throws IOException {
        this.out = out;
        out.write(BYTE_ORDER_MARK);
    }

    /** One line; null is an empty cell. Numbers are written as they are, a negative one too: only texts are made harmless. */
    public CsvWriter line(Object... cells) throws IOException {
        out.write(Arrays.stream(cells).map(CsvWriter::cell).collect(Collectors.joining(",")));
        out.write("\r\n");
        return this;
    }

    private static String cell(Object value) {
        if (value == null || value instanceof Number) {
            return value == null ? "" : value.toString();
        }
        String text = harmless(value.toString());
        boolean isQuoted = text.chars().anyMatch(character -> character == ',' || character == '"' || character == '\n' || character == '\r' || character == ';' || character == '\t');
        return isQuoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    // A text that has the apostrophe already gets another one, so that reading the file back takes away no more than was put there.
    private static String harmless(String text) {
        String unguarded = text.replaceFirst("^'+", "");
        return !unguarded.isEmpty() && FORMULA_STARTS.indexOf(unguarded.charAt(0)) >= 0 ? "'" + text : text;
    }
}
