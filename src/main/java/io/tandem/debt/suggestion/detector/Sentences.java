package io.tandem.debt.suggestion.detector;

import java.util.ArrayList;
import java.util.List;

/** Cuts prose into sentences by English and Chinese punctuation, empty lines, list marks and headings; a line that is wrapped goes on. */
final class Sentences {
    private static final String ENDS = "!?\u3002\uFF01\uFF1F\uFF1B\u2026";
    private static final String CLOSERS = ")]\"'\u201D\u2019\uFF09\u300D";
    private static final int WRAPPED = 50;

    private final char[] prose;
    private final List<int[]> sentences = new ArrayList<>();

    private Sentences(char[] prose) {
        this.prose = prose;
    }

    /** Where each begins and ends (exclusive). */
    static List<int[]> of(char[] prose) {
        return new Sentences(prose).cut();
    }

    private List<int[]> cut() {
        int start = 0;
        int line = 0;
        for (int i = 0; i < prose.length; i++) {
            boolean isLineEnd = prose[i] == '\n';
            if (isLineEnd ? !isWrapped(line, i) : isEnd(i)) {
                int end = isLineEnd ? i : afterEnd(i);
                add(start, end);
                start = end;
                i = Math.max(i, end - 1);
            }
            line = isLineEnd ? i + 1 : line;
        }
        add(start, prose.length);
        return sentences;
    }

    private boolean isEnd(int at) {
        return ENDS.indexOf(prose[at]) >= 0 || prose[at] == '.' && isFullStop(at);
    }

    // Not in 2.5, file.txt, e.g. this or "etc. and": what goes on in small letters after a short word goes on. The first of several stops decides for all.
    private boolean isFullStop(int at) {
        if (at > 0 && prose[at - 1] == '.') {
            return false;
        }
        int next = at + 1;
        while (next < prose.length && (prose[next] == '.' || CLOSERS.indexOf(prose[next]) >= 0)) {
            next++;
        }
        if (next < prose.length && prose[next] > ' ') {
            return false;
        }
        while (next < prose.length && prose[next] == ' ') {
            next++;
        }
        return next >= prose.length || !Character.isLowerCase(prose[next]) || wordBefore(at) > 3;
    }

    private int wordBefore(int at) {
        int start = at;
        while (start > 0 && at - start < 4 && Character.isLetter(prose[start - 1])) {
            start--;
        }
        return at - start;
    }

    private int afterEnd(int at) {
        int end = at + 1;
        while (end < prose.length && (ENDS.indexOf(prose[end]) >= 0 || prose[end] == '.' || CLOSERS.indexOf(prose[end]) >= 0)) {
            end++;
        }
        return end;
    }

    private boolean isWrapped(int line, int at) {
        int next = at + 1;
        while (next < prose.length && (prose[next] == ' ' || prose[next] == '\r')) {
            next++;
        }
        return at - line >= WRAPPED && next < prose.length && Character.isLowerCase(prose[next]);
    }

    private void add(int from, int to) {
        int start = from;
        while (start < to && !isWritten(prose[start])) {
            start++;
        }
        int end = to;
        while (end > start && prose[end - 1] <= ' ') {
            end--;
        }
        if (end > start) {
            sentences.add(new int[] {heading(start, end), end});
        }
    }

    private static boolean isWritten(char character) {
        return Character.isLetterOrDigit(character) || "(\"'\u201C\u2018\u300A\uFF08".indexOf(character) >= 0;
    }

    /** Behind {@code h2. }, where there is one. */
    private int heading(int start, int end) {
        boolean isHeading = end - start > 4 && prose[start] == 'h' && Character.isDigit(prose[start + 1]) && prose[start + 2] == '.' && prose[start + 3] == ' ';
        return isHeading ? start + 4 : start;
    }
}
