package io.tandem.wiki.macro;

import io.tandem.wiki.macro.ReviewAnswer.Kind;
import io.tandem.wiki.port.JiraReviews;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Asks Jira and remembers the answer for a minute, each viewer's apart from every other's. A page that many read, or that has the macro several times, asks once.
 * Failures are not remembered: the next look may be luckier. Kept per node; nothing is lost with it.
 */
public final class ViewedReviews {
    static final Duration REMEMBERED = Duration.ofSeconds(60);
    static final int MOST = 500;
    private static final Set<Kind> WORTH_KEEPING = EnumSet.of(Kind.SHOWN, Kind.NOT_VISIBLE);
    private final JiraReviews jira;
    private final Clock clock;
    private final Map<Key, Remembered> answers = new LinkedHashMap<>();

    public ViewedReviews(JiraReviews jira, Clock clock) {
        this.jira = jira;
        this.clock = clock;
    }

    private record Key(String viewer, ReviewQuestion question) { }

    private record Remembered(ReviewAnswer answer, Instant until) { }

    /** @param viewer the viewer's permanent key; empty for somebody not logged in */
    public ReviewAnswer ask(String viewer, ReviewQuestion question) {
        Key key = new Key(viewer, question);
        Remembered known = known(key);
        if (known != null) {
            return known.answer();
        }
        ReviewAnswer answer = jira.ask(question);
        if (WORTH_KEEPING.contains(answer.kind())) {
            remember(key, answer);
        }
        return answer;
    }

    private Remembered known(Key key) {
        synchronized (answers) {
            Remembered found = answers.get(key);
            return found != null && clock.instant().isBefore(found.until()) ? found : null;
        }
    }

    private void remember(Key key, ReviewAnswer answer) {
        synchronized (answers) {
            answers.remove(key);
            answers.put(key, new Remembered(answer, clock.instant().plus(REMEMBERED)));
            // The oldest is first: entries go in by time.
            while (answers.size() > MOST) {
                answers.remove(answers.keySet().iterator().next());
            }
        }
    }
}
