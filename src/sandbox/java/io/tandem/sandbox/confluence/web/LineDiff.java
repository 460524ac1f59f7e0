package io.tandem.sandbox.confluence.web;

import java.util.ArrayList;
import java.util.List;

/** Compares two texts in storage format, cut into lines behind each block, by their longest common subsequence. */
final class LineDiff {
    /** Whether a line stayed, went or came. */
    enum Kind { SAME, REMOVED, ADDED }

    /** One line of the comparison. */
    record Line(Kind kind, String text) {
    }

    private LineDiff() {
    }

    static List<Line> compare(String before, String after) {
        List<String> old = lines(before);
        List<String> recent = lines(after);
        int[][] common = common(old, recent);
        List<Line> result = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < recent.size()) {
            if (i < old.size() && j < recent.size() && old.get(i).equals(recent.get(j))) {
                result.add(new Line(Kind.SAME, old.get(i++)));
                j++;
            } else if (j >= recent.size() || i < old.size() && common[i + 1][j] >= common[i][j + 1]) {
                result.add(new Line(Kind.REMOVED, old.get(i++)));
            } else {
                result.add(new Line(Kind.ADDED, recent.get(j++)));
            }
        }
        return result;
    }

    private static int[][] common(List<String> old, List<String> recent) {
        int[][] length = new int[old.size() + 1][recent.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = recent.size() - 1; j >= 0; j--) {
                length[i][j] = old.get(i).equals(recent.get(j)) ? length[i + 1][j + 1] + 1 : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        return length;
    }

    private static List<String> lines(String text) {
        return text.replaceAll("(</(?:p|h[1-6]|li|ul|ol|tr|table|tbody|ac:structured-macro|ac:parameter|ac:rich-text-body|ac:task|ac:task-list)>)(?!\n)", "$1\n").lines()
                .map(String::stripTrailing).filter(line -> !line.isEmpty()).toList();
    }
}
