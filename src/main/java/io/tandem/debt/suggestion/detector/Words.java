package io.tandem.debt.suggestion.detector;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words as the lexicon knows them: small letters, no apostrophes, every Chinese character a word, a question mark too; words that say nothing are left out. */
final class Words {
    static final String QUESTION = "?";
    private static final int LONGEST = 40;
    private static final Set<String> SILENT = Set.of("the", "for", "a", "an", "is", "it", "to", "of", "in", "i", "we", "on", "as", "at", "by", "if", "so", "or", "be", "am", "us", "my", "s", "t", "d", "m");

    /** One word and where it stands. */
    record Word(String text, int start, int end) { }

    private Words() { }

    static List<Word> of(char[] prose, int from, int to) {
        List<Word> words = new ArrayList<>();
        int at = from;
        while (at < to) {
            char character = prose[at];
            int end = at + 1;
            if (isChinese(character)) {
                words.add(new Word(String.valueOf(character), at, end));
            } else if (character == '?' || character == '\uFF1F') {
                words.add(new Word(QUESTION, at, end));
            } else if (Character.isLetterOrDigit(character)) {
                end = wordEnd(prose, at, to);
                add(words, prose, at, end);
            }
            at = end;
        }
        return words;
    }

    static List<String> texts(String phrase) {
        return of(phrase.toCharArray(), 0, phrase.length()).stream().map(Word::text).toList();
    }

    private static int wordEnd(char[] prose, int from, int to) {
        int end = from + 1;
        while (end < to && !isChinese(prose[end]) && (Character.isLetterOrDigit(prose[end]) || isApostrophe(prose[end]) && end + 1 < to && Character.isLetter(prose[end + 1]))) {
            end++;
        }
        return end;
    }

    private static void add(List<Word> words, char[] prose, int from, int to) {
        if (to - from > LONGEST) {
            return;
        }
        StringBuilder word = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            if (!isApostrophe(prose[i])) {
                word.append(prose[i]);
            }
        }
        String text = word.toString().toLowerCase(Locale.ROOT);
        if (!SILENT.contains(text)) {
            words.add(new Word(text, from, to));
        }
    }

    private static boolean isApostrophe(char character) {
        return character == '\'' || character == '\u2019';
    }

    private static boolean isChinese(char character) {
        return character >= '\u3400' && character <= '\u9FFF';
    }
}
