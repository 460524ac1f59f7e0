package io.tandem.adapter.store.shared;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.tandem.shared.Actor;
import io.tandem.shared.port.FirstAnswers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import net.java.ao.DBParam;

/** First answers in the database, so that a repeat is recognised on every node. */
public final class AoFirstAnswers implements FirstAnswers {
    private static final Duration KEPT = Duration.ofHours(24);

    private final ActiveObjects activeObjects;
    private final Clock clock;

    public AoFirstAnswers(ActiveObjects activeObjects, Clock clock) {
        this.activeObjects = activeObjects;
        this.clock = clock;
    }

    @Override
    public Optional<Answer> find(Actor actor, String key) {
        return Arrays.stream(activeObjects.find(FirstAnswerRow.class, "REQUEST_HASH = ? AND ANSWERED_AT > ?", hash(actor, key), oldest()))
                .findFirst().map(row -> new Answer(row.getLocation(), row.getBody()));
    }

    @Override
    public void keep(Actor actor, String key, Answer answer) {
        activeObjects.deleteWithSQL(FirstAnswerRow.class, "ANSWERED_AT <= ?", oldest());
        activeObjects.create(FirstAnswerRow.class,
                new DBParam("REQUEST_HASH", hash(actor, key)),
                new DBParam("ANSWERED_AT", clock.millis()),
                new DBParam("LOCATION", answer.location()),
                new DBParam("BODY", answer.body()));
    }

    private long oldest() {
        return clock.millis() - KEPT.toMillis();
    }

    private static String hash(Actor actor, String key) {
        try {
            byte[] bytes = (actor.key().length() + ":" + actor.key() + key).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
