package io.tandem.wiki.macro;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Answers remembered for a minute, each viewer's apart from every other's. Those not worth keeping are asked for again: the next look may be luckier. Kept per node;
 * nothing is lost with it.
 */
final class RecentAnswers<Q, A> {
    static final Duration REMEMBERED = Duration.ofSeconds(60);
    private final Clock clock;
    private final int most;
    private final Predicate<A> isWorthKeeping;
    private final Map<Key<Q>, Remembered<A>> answers = new LinkedHashMap<>();

    RecentAnswers(Clock clock, int most, Predicate<A> isWorthKeeping) {
        this.clock = clock;
        this.most = most;
        this.isWorthKeeping = isWorthKeeping;
    }

    private record Key<Q>(String viewer, Q question) { }

    private record Remembered<A>(A answer, Instant until) { }

    A get(String viewer, Q question, Function<Q, A> ask) {
        Key<Q> key = new Key<>(viewer, question);
        Remembered<A> known = known(key);
        if (known != null) {
            return known.answer();
        }
        A answer = ask.apply(question);
        if (isWorthKeeping.test(answer)) {
            remember(key, answer);
        }
        return answer;
    }

    private Remembered<A> known(Key<Q> key) {
        synchronized (answers) {
            Remembered<A> found = answers.get(key);
            return found != null && clock.instant().isBefore(found.until()) ? found : null;
        }
    }

    private void remember(Key<Q> key, A answer) {
        synchronized (answers) {
            answers.remove(key);
            answers.put(key, new Remembered<>(answer, clock.instant().plus(REMEMBERED)));
            // The oldest is first: entries go in by time.
            while (answers.size() > most) {
                answers.remove(answers.keySet().iterator().next());
            }
        }
    }
}
