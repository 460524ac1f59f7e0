package io.tandem.debt.suggestion;

import io.tandem.debt.suggestion.model.Excerpt;
import io.tandem.debt.suggestion.model.Finding;
import io.tandem.debt.suggestion.model.IssueText;
import io.tandem.debt.suggestion.model.IssueText.Passage;
import io.tandem.debt.suggestion.model.Suggestion;
import io.tandem.debt.suggestion.model.SuggestionState;
import io.tandem.debt.suggestion.port.DebtDetector;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Turns an issue's texts into suggestions: what the detector finds, each sentence once, within its paragraph. */
public final class Detection {
    static final int LONGEST_SENTENCE = 1_000;
    private static final int AROUND = 400;
    private static final int MOST_OF_ISSUE = 50;
    private static final int HASH_BYTES = 16;

    private final DebtDetector detector;
    private final Clock clock;

    public Detection(DebtDetector detector, Clock clock) {
        this.detector = detector;
        this.clock = clock;
    }

    /**
     * What the issue's texts admit, by the suggestions' ids, in the order of the texts.
     *
     * @param mostCharacters how much of the texts is read, in all
     */
    Map<String, Suggestion> suggestions(IssueText issue, int mostCharacters) {
        Map<String, Suggestion> found = new LinkedHashMap<>();
        int left = mostCharacters;
        for (Passage passage : issue.passages()) {
            String text = readable(passage.text().length() > left ? passage.text().substring(0, left) : passage.text());
            left -= text.length();
            for (Finding finding : detector.detect(text)) {
                if (finding.end() - finding.start() <= LONGEST_SENTENCE && found.size() < MOST_OF_ISSUE) {
                    Suggestion suggestion = suggestion(issue, passage, text, finding);
                    found.putIfAbsent(suggestion.id(), suggestion);
                }
            }
        }
        return found;
    }

    /** Control characters that nobody typed on purpose, and that databases refuse, as blanks. */
    private static String readable(String text) {
        StringBuilder readable = null;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t') {
                readable = readable == null ? new StringBuilder(text) : readable;
                readable.setCharAt(i, ' ');
            }
        }
        return readable == null ? text : readable.toString();
    }

    private Suggestion suggestion(IssueText issue, Passage passage, String text, Finding finding) {
        return new Suggestion(id(issue.issue().id(), finding.sentenceIn(text)), issue.issue().id(), issue.projectKey(), excerpt(passage, text, finding), finding.kind(), finding.confidence(),
            finding.indicators(), SuggestionState.OPEN, null, clock.instant(), 0);
    }

    private static Excerpt excerpt(Passage passage, String text, Finding finding) {
        int start = whole(text, Math.max(text.lastIndexOf('\n', finding.start() - 1) + 1, finding.start() - AROUND));
        int lineEnd = text.indexOf('\n', finding.end());
        int end = whole(text, Math.min(lineEnd < 0 ? text.length() : lineEnd, finding.end() + AROUND));
        return new Excerpt(passage.place(), passage.commentId(), text.substring(start, end), finding.start() - start, finding.end() - start);
    }

    /** The same place, or one further where it would cut a character in two. */
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at)) ? at + 1 : at;
    }

    /** White space, case and punctuation do not make another sentence. */
    static String id(long issueId, String sentence) {
        StringBuilder said = new StringBuilder();
        sentence.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit).forEach(said::appendCodePoint);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(said.toString().getBytes(StandardCharsets.UTF_8));
            return issueId + "-" + HexFormat.of().formatHex(hash, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
