package io.tandem.debt;

import io.tandem.shared.Problems;
import java.util.Collection;
import java.util.regex.Pattern;

/**
 * Numbers as people and spreadsheets of different countries write them: 1.5 and 1,5, 1,234.5 and 1.234,5 and 1 234,5. One mark followed by exactly three digits (1.234) may be either; it is read as the
 * other numbers of the same file show, and refused where they show nothing.
 */
final class SheetNumbers {
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,9}([.,]\\d{1,17})?(E-?\\d{1,2})?", Pattern.CASE_INSENSITIVE);
    private static final Pattern POINT_DECIMAL = Pattern.compile("-?\\d{1,3}((,\\d{3})+|( \\d{3})+)(\\.\\d{1,9})?");
    private static final Pattern COMMA_DECIMAL = Pattern.compile("-?\\d{1,3}((\\.\\d{3})+|( \\d{3})+)(,\\d{1,9})?");
    private static final Pattern EITHER = Pattern.compile("-?[1-9]\\d{0,2}[.,]\\d{3}");
    private static final char UNKNOWN = 0;

    private final char mark;

    private SheetNumbers(char mark) {
        this.mark = mark;
    }

    /**
     * Learns from all numbers of a file.
     *
     * @param separator what stands between its cells: where that is a comma, a point in a number is the decimal one
     */
    static SheetNumbers of(Collection<String> numbers, char separator) {
        boolean hasPoint = false;
        boolean hasComma = false;
        for (String number : numbers) {
            char shown = shown(normal(number));
            hasPoint |= shown == '.';
            hasComma |= shown == ',';
        }
        return new SheetNumbers(hasPoint == hasComma ? hasPoint || separator != ',' ? UNKNOWN : '.' : hasPoint ? '.' : ',');
    }

    /** The decimal mark that this number can only have been written with. */
    private static char shown(String number) {
        if (EITHER.matcher(number).matches() || !number.contains(".") && !number.contains(",")) {
            return UNKNOWN;
        }
        if (PLAIN.matcher(number).matches()) {
            return number.contains(".") ? '.' : ',';
        }
        boolean isPoint = POINT_DECIMAL.matcher(number).matches();
        boolean isComma = COMMA_DECIMAL.matcher(number).matches();
        return isPoint == isComma ? UNKNOWN : isPoint ? '.' : ',';
    }

    /** @return the number; null when the cell is blank, or a problem was noted */
    Double read(String cell, String field, Problems problems) {
        if (Fields.isBlank(cell)) {
            return null;
        }
        String number = normal(cell);
        boolean isEither = EITHER.matcher(number).matches();
        if (isEither && mark == UNKNOWN) {
            problems.require(false, field, "debt.import.number.ambiguous", Fields.shortened(number));
            return null;
        }
        char decimal = isEither ? mark : shown(number);
        if (PLAIN.matcher(number).matches() && !(isEither && number.indexOf(mark) < 0)) {
            return Double.valueOf(number.replace(',', '.'));
        }
        boolean isNumber = isEither || POINT_DECIMAL.matcher(number).matches() || COMMA_DECIMAL.matcher(number).matches();
        problems.require(isNumber, field, "debt.import.number", Fields.shortened(cell.strip()));
        return isNumber ? Double.valueOf(decimal == ',' ? number.replaceAll("[. ]", "").replace(',', '.') : number.replaceAll("[, ]", "")) : null;
    }

    // Some countries part thousands by a space that does not break.
    private static String normal(String cell) {
        return cell.strip().replace('\u00A0', ' ').replace('\u202F', ' ');
    }
}
