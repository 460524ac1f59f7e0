package io.tandem.debt.upkeep.model;

import io.tandem.shared.Actor;
import java.time.Instant;

/**
 * One person who is to be told of one acceptance that has run out.
 *
 * @param id       its number; 0 before it is stored
 * @param attempts how often it was handed over
 * @param written  when it was found
 */
public record ExpiryNotice(long id, Actor person, ExpiredAcceptance expired, int attempts, Instant written) {
    public static ExpiryNotice to(Actor person, ExpiredAcceptance expired, Instant now) {
        return new ExpiryNotice(0, person, expired, 0, now);
    }

    /** Exists once. */
    public String token() {
        return expired.token() + ":" + person.key();
    }
}
