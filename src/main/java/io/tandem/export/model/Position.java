package io.tandem.export.model;

/** Numbers as positions: texts that compare as the numbers do. */
public final class Position {
    private static final int DIGITS = 19;

    private Position() { }

    /** @param number not below 0 */
    public static String of(long number) {
        String digits = String.valueOf(number);
        return "0".repeat(DIGITS - digits.length()) + digits;
    }

    /** The number in front, of a text that may go on behind a colon; 0 for what no table gave. */
    public static long number(String position) {
        String digits = position.split(":", 2)[0];
        return digits.length() == DIGITS && digits.chars().allMatch(character -> character >= '0' && character <= '9') && digits.charAt(0) != '9' ? Long.parseLong(digits) : 0;
    }
}
