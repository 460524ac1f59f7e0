package io.tandem.debt.upkeep.model;

import io.tandem.shared.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * An acceptance whose last day is over.
 *
 * @param owner      who looks after the item, or null
 * @param acceptedBy who had accepted it
 * @param reason     why they had
 * @param until      its last day (UTC)
 */
public record ExpiredAcceptance(long debtId, String projectKey, String title, Actor owner, Actor acceptedBy, String reason, LocalDate until) {
    /** Stays the same however often it is looked at; another acceptance of the same item has another one. */
    public String token() {
        return debtId + ":" + until;
    }

    /** Whom it concerns, each once: the owner first. */
    public List<Actor> people() {
        boolean isOwnerApart = owner != null && !owner.isSamePersonAs(acceptedBy);
        return Stream.of(isOwnerApart ? owner : null, acceptedBy).filter(Objects::nonNull).filter(person -> !person.isSamePersonAs(Actor.HOUSE)).toList();
    }
}
