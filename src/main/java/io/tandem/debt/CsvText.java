package io.tandem.debt;

import io.tandem.shared.InvalidInputException;
import io.tandem.shared.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * Comma-separated values as spreadsheets write them: RFC 4180, with comma, semicolon or tab (whichever the first line has most of), with or without a byte-order mark.
 */
final class CsvText {
    private static final char QUOTE = '"';

    /** One record: the line of the text it begins on, from 1, and its cells. */
    record Row(int line, List<String> cells) {
        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    private final String text;
    private final char separator;
    private int at;
    private int line = 1;

    private CsvText(String text) {
        this.text = text;
        this.separator = separator(text);
    }

    /** @throws InvalidInputException when a quoted cell never ends */
    static List<Row> read(String text) {
        return new CsvText(text.startsWith("\uFEFF") ? text.substring(1) : text).rows();
    }

    private static char separator(String text) {
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end);
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            best = count(first, candidate) > count(first, best) ? candidate : best;
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(character -> character == wanted).count();
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        while (at < text.length()) {
            Row row = row();
            if (!row.isBlank()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private Row row() {
        int begun = line;
        List<String> cells = new ArrayList<>();
        cells.add(cell());
        while (at < text.length() && text.charAt(at) == separator) {
            at++;
            cells.add(cell());
        }
        endLine();
        return new Row(begun, cells);
    }

    private void endLine() {
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        line++;
    }

    private String cell() {
        return at < text.length() && text.charAt(at) == QUOTE ? quoted() : plain();
    }

    private String plain() {
        int begin = at;
        while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return text.substring(begin, at);
    }

    private String quoted() {
        int begun = line;
        StringBuilder cell = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character == QUOTE && !isDoubled()) {
                at++;
                return cell.append(plain()).toString();
            }
            at += character == QUOTE ? 1 : 0;
            line += character == '\n' ? 1 : 0;
            cell.append(character);
        }
        throw new InvalidInputException(List.of(Problem.of("debt.import.quote", begun)));
    }

    private boolean isDoubled() {
        return at + 1 < text.length() && text.charAt(at + 1) == QUOTE;
    }
}
