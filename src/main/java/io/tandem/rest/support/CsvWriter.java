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
    private final Formulas formulas;

    /** Whether a byte-order mark stands in front. */
    public enum Mark { UTF_8, NONE }

    /** What becomes of texts that a spreadsheet would take for a formula. */
    public enum Formulas { HARMLESS, AS_THEY_ARE }

    /** For whom it is written: people with a spreadsheet, or a program that takes every cell for what it is. */
    public record Style(Mark mark, Formulas formulas) {
        static final Style FOR_PEOPLE = new Style(Mark.UTF_8, Formulas.HARMLESS);
    }

    public CsvWriter(Writer out) throws IOException {
        this(out, Style.FOR_PEOPLE);
    }

    public CsvWriter(Writer out, Style style) throws IOException {
        this.out = out;
        this.formulas = style.formulas();
        if (style.mark() == Mark.UTF_8) {
            out.write(BYTE_ORDER_MARK);
        }
    }

    /** One line; null is an empty cell. Numbers are written as they are, a negative one too: only texts are made harmless. */
    public CsvWriter line(Object... cells) throws IOException {
        out.write(Arrays.stream(cells).map(this::cell).collect(Collectors.joining(",")));
        out.write("\r\n");
        return this;
    }

    private String cell(Object value) {
        if (value == null || value instanceof Number) {
            return value == null ? "" : value.toString();
        }
        String text = formulas == Formulas.AS_THEY_ARE ? value.toString() : harmless(value.toString());
        boolean isQuoted = text.chars().anyMatch(character -> character == ',' || character == '"' || character == '\n' || character == '\r' || character == ';' || character == '\t');
        return isQuoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    // A text that has the apostrophe already gets another one, so that reading the file back takes away no more than was put there.
    private static String harmless(String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) == '\'') {
            first++;
        }
        return first < text.length() && FORMULA_STARTS.indexOf(text.charAt(first)) >= 0 ? "'" + text : text;
    }
}
