package io.tandem.debt.suggestion.detector;

import io.tandem.debt.model.DebtKind;
import io.tandem.debt.suggestion.detector.Indicator.Standing;
import io.tandem.debt.suggestion.detector.Words.Word;
import io.tandem.debt.suggestion.model.Finding;
import io.tandem.debt.suggestion.port.DebtDetector;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Weighs the phrases of a lexicon: a sentence's score is the bias and the weight of each indicator in it, once; its confidence is 1 ÷ (1 + e^−score). A sentence is found
 * when its confidence reaches the lexicon's threshold and something in it names a debt that is not denied just before. What has no punctuation is read in pieces of
 * {@value #LONGEST_SENTENCE} words. English and Chinese; the time grows with the length of the text, and only its first {@value #LONGEST_TEXT} characters are read.
 */
public final class RuleBasedDetector implements DebtDetector {
    public static final int LONGEST_TEXT = 2_000_000;
    static final int LONGEST_SENTENCE = 50;
    private static final int STEP = 25;
    private static final int MOST_FINDINGS = 50;
    private static final int MOST_INDICATORS = 5;
    private static final List<String> DENIALS = List.of(" no ", " not ", " without ", " isnt ", " wasnt ", " never ", " neither ", " nor ", " hardly ", " \u4E0D \u662F ", " \u4E0D \u7B97 ", " \u5E76 \u975E ", " \u6CA1 \u6709 ", " \u65E0 ");
    private static final int DENIAL_REACH = 3;

    private final Lexicon lexicon;

    public RuleBasedDetector(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public List<Finding> detect(String text) {
        String read = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        List<Finding> findings = new ArrayList<>();
        char[] prose = Prose.of(read);
        for (int[] sentence : Sentences.of(prose)) {
            if (findings.size() >= MOST_FINDINGS) {
                break;
            }
            findIn(prose, sentence[0], sentence[1], findings);
        }
        return findings;
    }

    private void findIn(char[] prose, int start, int end, List<Finding> findings) {
        List<Word> words = Words.of(prose, start, end);
        if (words.size() <= LONGEST_SENTENCE) {
            Finding finding = weigh(words, 0, words.size(), start, end);
            if (finding != null) {
                findings.add(finding);
            }
            return;
        }
        for (int from = 0; from < words.size() && findings.size() < MOST_FINDINGS; from += STEP) {
            int to = Math.min(words.size(), from + LONGEST_SENTENCE);
            Finding finding = weigh(words, from, to, words.get(from).start(), words.get(to - 1).end());
            keepBetter(findings, finding);
        }
    }

    private static void keepBetter(List<Finding> findings, Finding next) {
        if (next == null) {
            return;
        }
        Finding last = findings.isEmpty() ? null : findings.get(findings.size() - 1);
        if (last == null || last.end() <= next.start()) {
            findings.add(next);
        } else if (next.confidence() > last.confidence()) {
            findings.set(findings.size() - 1, next);
        }
    }

    /** The numbers of the indicators in these words. */
    BitSet indicators(List<Word> words, int from, int to) {
        BitSet found = new BitSet(lexicon.size());
        for (int i = from; i < to; i++) {
            int at = i;
            lexicon.match(words, at, to, number -> {
                if (!found.get(number) && !(lexicon.indicator(number).standing() == Standing.CLAIMS && isDenied(words, from, at))) {
                    found.set(number);
                }
            });
        }
        return found;
    }

    private static boolean isDenied(List<Word> words, int from, int at) {
        String before = words.subList(Math.max(from, at - DENIAL_REACH), at).stream().map(Word::text).collect(Collectors.joining(" ", " ", " "));
        return DENIALS.stream().anyMatch(before::contains);
    }

    private Finding weigh(List<Word> words, int from, int to, int start, int end) {
        BitSet found = indicators(words, from, to);
        double score = lexicon.bias();
        boolean namesDebt = false;
        Map<DebtKind, Double> kinds = new EnumMap<>(DebtKind.class);
        for (int number = found.nextSetBit(0); number >= 0; number = found.nextSetBit(number + 1)) {
            Indicator indicator = lexicon.indicator(number);
            score += indicator.weight();
            namesDebt |= indicator.standing() != Standing.HINT;
            if (indicator.kind() != null) {
                kinds.merge(indicator.kind(), Math.max(0, indicator.weight()), Double::sum);
            }
        }
        double confidence = 1 / (1 + Math.exp(-score));
        return namesDebt && confidence >= lexicon.threshold() ? new Finding(start, end, kind(kinds), names(found), confidence) : null;
    }

    private static DebtKind kind(Map<DebtKind, Double> kinds) {
        return kinds.entrySet().stream().max(Map.Entry.<DebtKind, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()))).map(Map.Entry::getKey).orElse(DebtKind.CODE);
    }

    private List<String> names(BitSet found) {
        return found.stream().mapToObj(lexicon::indicator).filter(indicator -> indicator.weight() > 0 && indicator.standing() != Standing.HINT)
            .sorted(Comparator.comparingDouble(Indicator::weight).reversed()).limit(MOST_INDICATORS).map(Indicator::name).toList();
    }
}
