package io.tandem.debt;

import io.tandem.shared.InvalidInputException;
import io.tandem.shared.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;

/**
 * Comma-separated values as spreadsheets write them: RFC 4180, with comma, semicolon or tab (whichever the first line has most of outside quotes), with or without a byte-order mark. Read row by row,
 * so that a text of any length needs the memory of one.
 */
final class CsvText {
    private static final char QUOTE = '"';
    private static final int END = -1;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    /** One record: the line of the text it begins on, from 1, and its cells. */
    record Row(int line, List<String> cells) {
        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    private final IntSupplier characters;
    private final StringBuilder ahead = new StringBuilder();
    private final char separator;
    private int current;
    private int line = 1;

    /** @param characters the text, one character after the other; -1 at its end and ever after */
    CsvText(IntSupplier characters) {
        this.characters = characters;
        int first = characters.getAsInt();
        if (first != END && first != BYTE_ORDER_MARK) {
            ahead.append((char) first);
        }
        this.separator = sniffed();
        advance();
    }

    char separator() {
        return separator;
    }

    // Reads the first line ahead; quoted cells may hold any of the marks.
    private char sniffed() {
        int[] counts = new int[3];
        boolean isQuoted = false;
        for (int at = 0; ; at++) {
            int character = at < ahead.length() ? ahead.charAt(at) : read();
            if (character == END || character == '\n' && !isQuoted) {
                break;
            }
            isQuoted = (character == QUOTE) != isQuoted;
            int mark = ",;\t".indexOf(character);
            if (mark >= 0 && !isQuoted) {
                counts[mark]++;
            }
        }
        return counts[1] > counts[0] && counts[1] >= counts[2] ? ';' : counts[2] > counts[0] ? '\t' : ',';
    }

    private int read() {
        int character = characters.getAsInt();
        if (character != END) {
            ahead.append((char) character);
        }
        return character;
    }

    private int taken;

    private void advance() {
        if (taken < ahead.length()) {
            current = ahead.charAt(taken++);
            return;
        }
        if (taken > 0) {
            ahead.setLength(0);
            taken = 0;
        }
        current = characters.getAsInt();
    }

    /**
     * The next row that is not blank; empty at the end of the text.
     *
     * @throws InvalidInputException when a quoted cell never ends
     */
    Optional<Row> next() {
        while (current != END) {
            Row row = row();
            if (!row.isBlank()) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    private Row row() {
        int begun = line;
        List<String> cells = new ArrayList<>();
        cells.add(cell());
        while (current == separator) {
            advance();
            cells.add(cell());
        }
        endLine();
        return new Row(begun, cells);
    }

    private void endLine() {
        if (current == '\r') {
            advance();
        }
        if (current == '\n') {
            advance();
        }
        line++;
    }

    private String cell() {
        return current == QUOTE ? quoted() : plain(new StringBuilder());
    }

    private String plain(StringBuilder cell) {
        while (current != END && current != separator && current != '\n' && current != '\r') {
            cell.append((char) current);
            advance();
        }
        return cell.toString();
    }

    private String quoted() {
        int begun = line;
        StringBuilder cell = new StringBuilder();
        for (advance(); current != END; advance()) {
            if (current == QUOTE) {
                advance();
                if (current != QUOTE) {
                    return plain(cell);
                }
            }
            line += current == '\n' ? 1 : 0;
            cell.append((char) current);
        }
        throw new InvalidInputException(List.of(Problem.of("debt.import.quote", begun)));
    }
}
