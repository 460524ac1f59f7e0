package io.tandem.review.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How much of a text was rewritten. Both texts are taken apart into words (runs of letters and digits, upper and lower case alike); Chinese, Japanese and Korean, which set no spaces, into
 * overlapping pairs of characters. The change is the larger of the words that went and the words that came, in percent of the words that were there. The order of the words does not matter,
 * nor do spaces, punctuation and markup.
 */
final class Wording {
    private static final int MOST_PERCENT = 1_000;

    private Wording() { }

    /** 0 for the same words, 100 when all were replaced or as many came as there were; at most 1,000. From no words to some is 100. */
    static int percentChanged(String before, String after) {
        List<String> old = words(before);
        List<String> fresh = words(after);
        if (old.isEmpty()) {
            return fresh.isEmpty() ? 0 : 100;
        }
        int kept = shared(old, fresh);
        long changed = Math.max(old.size() - kept, fresh.size() - kept);
        return (int) Math.min(MOST_PERCENT, (changed * 100 + old.size() - 1) / old.size());
    }

    private static int shared(List<String> old, List<String> fresh) {
        Map<String, Integer> left = new HashMap<>();
        old.forEach(word -> left.merge(word, 1, Integer::sum));
        int kept = 0;
        for (String word : fresh) {
            if (left.getOrDefault(word, 0) > 0) {
                left.merge(word, -1, Integer::sum);
                kept++;
            }
        }
        return kept;
    }

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int[] characters = text.toLowerCase(Locale.ROOT).codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            boolean isLetter = Character.isLetterOrDigit(characters[i]);
            if (isLetter && !isUnspaced(characters[i])) {
                word.appendCodePoint(characters[i]);
                continue;
            }
            finish(word, words);
            if (isLetter) {
                addPair(characters, i, words);
            }
        }
        finish(word, words);
        return words;
    }

    /** With the next character of its kind; one that stands alone is a word by itself. */
    private static void addPair(int[] characters, int at, List<String> words) {
        boolean hasNext = at + 1 < characters.length && isUnspaced(characters[at + 1]);
        boolean hasPrevious = at > 0 && isUnspaced(characters[at - 1]);
        if (hasNext) {
            words.add(new String(characters, at, 2));
        } else if (!hasPrevious) {
            words.add(new String(characters, at, 1));
        }
    }

    private static void finish(StringBuilder word, List<String> words) {
        if (word.length() > 0) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static boolean isUnspaced(int character) {
        return switch (Character.UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, THAI -> true;
            default -> false;
        };
    }
}
