package io.tandem.rest.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tandem.adapter.store.shared.AoFirstAnswers;
import io.tandem.adapter.store.shared.AoTransactions;
import io.tandem.adapter.store.shared.FirstAnswerRow;
import io.tandem.rest.support.OncePerKey.Created;
import io.tandem.shared.Actor;
import io.tandem.shared.InvalidInputException;
import io.tandem.shared.port.FirstAnswers.Answer;
import io.tandem.testing.AoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.After;
import org.junit.Test;

/** A creating call sent twice creates once. The answers live in the database, so that it holds on every node. */
public class OncePerKeyTest {
    private static final Actor DEV = new Actor("dev", "Dev");
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private final AoDatabase database = AoDatabase.open(AoDatabase.Kind.H2, FirstAnswerRow.class);
    private final AtomicInteger created = new AtomicInteger();

    @After
    public void close() {
        database.close();
    }

    @Test
    public void theSameKeyGetsTheFirstAnswerAgain() {
        Answer first = send(NOW, DEV, "k");
        Answer second = send(NOW.plusSeconds(60), DEV, "k");
        assertThat(second).isEqualTo(first).isEqualTo(new Answer("/debts/1", "{\"id\":1}"));
        assertThat(created).hasValue(1);
    }

    @Test
    public void anotherPersonsOrAnotherKeyIsAnotherCall() {
        send(NOW, DEV, "k");
        send(NOW, new Actor("ada", "Ada"), "k");
        send(NOW, DEV, "k2");
        assertThat(created).hasValue(3);
    }

    @Test
    public void afterADayTheKeyIsForgotten() {
        send(NOW, DEV, "k");
        send(NOW.plus(Duration.ofHours(24)), DEV, "k");
        assertThat(created).hasValue(2);
    }

    @Test
    public void aFailedCreationKeepsNoAnswer() {
        Supplier<Created> failing = () -> {
            throw new IllegalStateException("full");
        };
        assertThatThrownBy(() -> at(NOW).create(DEV, "k", failing)).hasMessage("full");
        send(NOW, DEV, "k");
        assertThat(created).hasValue(1);
    }

    @Test
    public void aKeyOfAnyLengthIsNotTaken() {
        assertThatThrownBy(() -> send(NOW, DEV, "k".repeat(256))).isInstanceOf(InvalidInputException.class);
    }

    private Answer send(Instant when, Actor who, String key) {
        at(when).create(who, key, () -> new Created("/debts/" + created.incrementAndGet(), Map.of("id", created.get())));
        return answers(when).find(who, key).orElseThrow();
    }

    private OncePerKey at(Instant when) {
        return new OncePerKey(answers(when), new AoTransactions(database.activeObjects()));
    }

    private AoFirstAnswers answers(Instant when) {
        return new AoFirstAnswers(database.activeObjects(), Clock.fixed(when, ZoneOffset.UTC));
    }
}
