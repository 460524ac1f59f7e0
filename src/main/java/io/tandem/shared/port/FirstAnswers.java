package io.tandem.shared.port;

import io.tandem.shared.Actor;
import java.util.Optional;

/** Remembers for 24 hours what was answered to a creating call, so that the same call sent again gets the same answer. */
public interface FirstAnswers {
    /** @param location the created thing's address; @param body the answer as it was sent */
    record Answer(String location, String body) { }

    /** The answer this person got for this key within the last 24 hours. */
    Optional<Answer> find(Actor actor, String key);

    /** Keeps the answer; called in the transaction of the creation. Fails when another request kept one first. */
    void keep(Actor actor, String key, Answer answer);
}
