package io.tandem.debt.suggestion.detector;

/**
 * A text with everything blanked out that nobody wrote as a sentence: code and quotes in wiki markup or Markdown, inline code, addresses, tags, stack traces and log lines.
 * Every character keeps its place. One pass for each kind of mark, so that the time grows with the length.
 */
final class Prose {
    private static final String[] BLOCKS = {"code", "noformat", "quote"};
    private static final int LONGEST_TAG = 60;

    private final String text;
    private final char[] kept;

    private Prose(String text) {
        this.text = text;
        this.kept = text.toCharArray();
    }

    static char[] of(String text) {
        Prose prose = new Prose(text);
        for (String name : BLOCKS) {
            prose.blankBlocks(name);
        }
        prose.blankBetween("```", "```", '\n', false);
        prose.blankBetween("{{", "}}", ' ', true);
        prose.blankBetween("`", "`", ' ', true);
        prose.blankAddresses();
        prose.blankTags();
        prose.blankLines();
        return prose.kept;
    }

    // A block that is never closed is no block: the product shows its text as it stands.
    private void blankBlocks(String name) {
        String close = "{" + name + "}";
        int open = text.indexOf("{" + name);
        while (open >= 0) {
            int end = text.indexOf(close, open + 1);
            int tagEnd = text.indexOf('}', open);
            if (end < 0 || tagEnd < 0) {
                return;
            }
            blank(open, end + close.length(), '\n');
            open = text.indexOf("{" + name, end + close.length());
        }
    }

    private void blankBetween(String open, String close, char with, boolean isOfOneLine) {
        int at = text.indexOf(open);
        while (at >= 0) {
            int end = text.indexOf(close, at + open.length());
            if (end < 0) {
                return;
            }
            boolean isWhole = !isOfOneLine || isOneLine(at, end);
            if (isWhole) {
                blank(at, end + close.length(), with);
            }
            at = text.indexOf(open, isWhole ? end + close.length() : end);
        }
    }

    private boolean isOneLine(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n') {
                return false;
            }
        }
        return true;
    }

    private void blankAddresses() {
        int end;
        for (int at = text.indexOf("://"); at >= 0; at = text.indexOf("://", end)) {
            int start = at;
            while (start > 0 && at - start < 10 && Character.isLetter(text.charAt(start - 1))) {
                start--;
            }
            end = at + 3;
            while (end < text.length() && isOfAddress(text.charAt(end))) {
                end++;
            }
            blank(start, end, ' ');
        }
    }

    private static boolean isOfAddress(char character) {
        return character > ' ' && character < 0x7F && "|]}<>\"".indexOf(character) < 0;
    }

    /** Short ones only, like {@code {color:red}} and {@code [~name]}. */
    private void blankTags() {
        for (int i = 0; i < kept.length; i++) {
            boolean isMention = kept[i] == '[' && i + 1 < kept.length && kept[i + 1] == '~';
            if (kept[i] == '{' || isMention) {
                int end = tagEnd(i, isMention ? ']' : '}');
                blank(i, end, ' ');
                i = Math.max(i, end - 1);
            }
        }
    }

    private int tagEnd(int from, char close) {
        for (int i = from + 1; i < Math.min(kept.length, from + LONGEST_TAG) && kept[i] != '\n' && kept[i] != ' '; i++) {
            if (kept[i] == close) {
                return i + 1;
            }
        }
        return from;
    }

    private void blankLines() {
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (LogLines.isNoProse(text, start, end)) {
                blank(start, end, '\n');
            }
            start = end + 1;
        }
    }

    private void blank(int from, int to, char with) {
        for (int i = from; i < to; i++) {
            kept[i] = with;
        }
    }
}
