package io.tandem.debt.suggestion.detector;

import io.tandem.debt.model.DebtKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * The phrases that speak for or against a debt, as a tree of words. It is read from lines {@code standing | kind | weight | name | phrase, phrase …}; in a phrase, {@code a/b} means
 * either word. Two lines more give the score of a sentence without any phrase ({@code bias}) and the least confidence of a finding ({@code threshold}). Empty lines and those
 * that begin with # are passed over.
 */
public final class Lexicon {
    private static final int PARTS = 5;

    private final List<Indicator> indicators = new ArrayList<>();
    private final Node root = new Node();
    private double bias;
    private double threshold;

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>(2);
        private final List<Integer> indicators = new ArrayList<>(1);
    }

    private Lexicon() { }

    /** @throws IllegalArgumentException when a line says nothing of the kind */
    public static Lexicon read(List<String> lines) {
        Lexicon lexicon = new Lexicon();
        lines.stream().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).forEach(lexicon::add);
        return lexicon;
    }

    private void add(String line) {
        String[] parts = Arrays.stream(line.split("\\|")).map(String::strip).toArray(String[]::new);
        if (parts.length == 2 && parts[0].equals("bias")) {
            bias = Double.parseDouble(parts[1]);
        } else if (parts.length == 2 && parts[0].equals("threshold")) {
            threshold = Double.parseDouble(parts[1]);
        } else if (parts.length == PARTS) {
            addIndicator(parts);
        } else {
            throw new IllegalArgumentException("not a line of the lexicon: " + line);
        }
    }

    private void addIndicator(String[] parts) {
        DebtKind kind = parts[1].equals("-") ? null : DebtKind.valueOf(parts[1]);
        Indicator indicator = new Indicator(indicators.size(), parts[3], kind, Double.parseDouble(parts[2]), Indicator.Standing.valueOf(parts[0]));
        indicators.add(indicator);
        for (String phrase : parts[4].split(",")) {
            addPhrase(phrase.strip().equals("?") ? List.of(List.of("?")) : alternatives(phrase), 0, root, indicator.number());
        }
    }

    private static List<List<String>> alternatives(String phrase) {
        return Arrays.stream(phrase.strip().split(" +")).map(word -> Arrays.stream(word.split("/")).toList()).toList();
    }

    private void addPhrase(List<List<String>> words, int at, Node node, int indicator) {
        if (at == words.size()) {
            if (node != root && !node.indicators.contains(indicator)) {
                node.indicators.add(indicator);
            }
            return;
        }
        for (String word : words.get(at)) {
            Node next = node;
            for (String text : Words.texts(word)) {
                next = next.next.computeIfAbsent(text, ignored -> new Node());
            }
            addPhrase(words, at + 1, next, indicator);
        }
    }

    /** Tells the number of every indicator that has a phrase beginning at this word and ending before {@code to}. */
    void match(List<Words.Word> words, int at, int to, IntConsumer found) {
        Node node = root;
        for (int i = at; i < to && node != null; i++) {
            node = node.next.get(words.get(i).text());
            if (node != null) {
                node.indicators.forEach(found::accept);
            }
        }
    }

    Indicator indicator(int number) {
        return indicators.get(number);
    }

    public int size() {
        return indicators.size();
    }

    double bias() {
        return bias;
    }

    double threshold() {
        return threshold;
    }
}
