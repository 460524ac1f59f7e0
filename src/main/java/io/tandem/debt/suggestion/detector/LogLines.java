package io.tandem.debt.suggestion.detector;

/** Knows lines that a machine wrote, and lines that repeat what somebody else wrote. */
final class LogLines {
    private static final String[] BEGINNINGS = {"at ", "... ", "Caused by:", ">", "bq. ", "@@ ", "+++ ", "--- ", "diff ", "Exception in thread", "|", "[INFO]", "[WARNING]", "[ERROR]", "[DEBUG]", "INFO ", "WARN ", "ERROR ", "DEBUG "};
    private static final int LOOKED_AT = 80;

    private LogLines() { }

    static boolean isNoProse(String text, int from, int to) {
        int start = from;
        while (start < to && text.charAt(start) <= ' ') {
            start++;
        }
        for (String beginning : BEGINNINGS) {
            if (text.startsWith(beginning, start) && isMeant(beginning, text, start, to)) {
                return true;
            }
        }
        return beginsWithTime(text, start, to) || isException(text, start, to);
    }

    // "at" begins a line of a stack trace only with a method behind it, and "..." only with a count.
    private static boolean isMeant(String beginning, String text, int start, int to) {
        return switch (beginning) {
            case "at " -> text.startsWith(")", to - 1 > start ? to - 1 : start) || text.startsWith(")\r", Math.max(start, to - 2));
            case "... " -> start + 4 < to && Character.isDigit(text.charAt(start + 4));
            default -> true;
        };
    }

    /** Like 2016-03-01 or 16/03/01 or 12:30:59 followed by something. */
    private static boolean beginsWithTime(String text, int start, int to) {
        int digits = 0;
        int marks = 0;
        int at = start < to && text.charAt(start) == '[' ? start + 1 : start;
        while (at < to && (Character.isDigit(text.charAt(at)) || "-/:.,T".indexOf(text.charAt(at)) >= 0)) {
            digits += Character.isDigit(text.charAt(at)) ? 1 : 0;
            marks += Character.isDigit(text.charAt(at)) ? 0 : 1;
            at++;
        }
        return digits >= 6 && marks >= 2;
    }

    /** A qualified class name that ends with Exception or Error, alone or with a message. */
    private static boolean isException(String text, int start, int to) {
        int dots = 0;
        int at = start;
        while (at < to && at - start < LOOKED_AT && (Character.isJavaIdentifierPart(text.charAt(at)) || text.charAt(at) == '.')) {
            dots += text.charAt(at) == '.' ? 1 : 0;
            at++;
        }
        String name = text.substring(start, at);
        return dots >= 2 && (name.endsWith("Exception") || name.endsWith("Error"));
    }
}
