package io.tandem.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.shared.port.Stamps;
import io.tandem.testing.MemoryStamps;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.Test;

/** What was read is used again until somebody wrote. */
public class KeptMemoryTest {
    private static final List<String> DEMO = List.of("DEMO");
    private static final List<String> BOTH = List.of("DEMO", "OTHER");
    private final MemoryStamps stamps = new MemoryStamps();
    private final MovingClock clock = new MovingClock();
    private final KeptMemory memory = new KeptMemory(clock, 2, Duration.ofMinutes(10));
    private final AtomicInteger loads = new AtomicInteger();

    @Test
    public void isReadOnceWhileNobodyWrites() {
        assertThat(List.of(read("a", DEMO), read("a", DEMO), read("a", DEMO))).containsExactly(1, 1, 1);
    }

    @Test
    public void isReadAgainAfterAWriteToThatProjectAndKind() {
        read("a", DEMO);
        stamps.touch("DEMO", Stamps.Kind.DEBTS);
        stamps.touch("OTHER", Stamps.Kind.FACTS);
        assertThat(read("a", DEMO)).as("another kind, another project").isEqualTo(1);
        stamps.touch("DEMO", Stamps.Kind.FACTS);
        assertThat(read("a", DEMO)).isEqualTo(2);
    }

    @Test
    public void aPieceOfTwoProjectsFallsWithEither() {
        read("a", BOTH);
        stamps.touch("OTHER", Stamps.Kind.FACTS);
        assertThat(read("a", BOTH)).isEqualTo(2);
    }

    @Test
    public void aPieceOfTwoKindsFallsWithEither() {
        Set<Stamps.Kind> kinds = Set.of(Stamps.Kind.FACTS, Stamps.Kind.PLAN);
        memory.under(stamps.read(DEMO)).get(kinds, DEMO, "a", loads::incrementAndGet);
        stamps.touch("DEMO", Stamps.Kind.PLAN);
        assertThat(memory.under(stamps.read(DEMO)).get(kinds, DEMO, "a", loads::incrementAndGet)).isEqualTo(2);
    }

    @Test
    public void differentQuestionsAreDifferentPieces() {
        assertThat(List.of(read("a", DEMO), read("b", DEMO), read("a", DEMO))).containsExactly(1, 2, 1);
    }

    @Test
    public void theOneUsedLongestAgoIsForgotten() {
        read("a", DEMO);
        read("b", DEMO);
        read("a", DEMO);
        read("c", DEMO);
        assertThat(read("a", DEMO)).isEqualTo(1);
        assertThat(read("b", DEMO)).isEqualTo(4);
    }

    @Test
    public void nothingIsKeptLongerThanItMay() {
        read("a", DEMO);
        clock.now = clock.now.plus(Duration.ofMinutes(10));
        assertThat(read("a", DEMO)).isEqualTo(2);
    }

    @Test
    public void withoutMemoryEverythingIsReadAnew() {
        Kept none = Kept.none();
        none.get(Stamps.Kind.FACTS, DEMO, "a", loads::incrementAndGet);
        assertThat(none.get(Stamps.Kind.FACTS, DEMO, "a", loads::incrementAndGet)).isEqualTo(2);
    }

    private int read(String what, List<String> projects) {
        return memory.under(stamps.read(projects)).get(Stamps.Kind.FACTS, projects, what, loads::incrementAndGet);
    }

    /** A clock the test sets. */
    private static final class MovingClock extends Clock {
        private Instant now = Instant.parse("2026-11-20T10:00:00Z");

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
