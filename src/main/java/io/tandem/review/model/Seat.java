package io.tandem.review.model;

import io.tandem.shared.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One voice on the board: several people may hold it, it votes once.
 *
 * @param name       unique on its board; the three usual seats have translated labels
 * @param holders    who may cast its vote, already resolved from users and project roles
 * @param isRequired an approval needs this seat, and by the usual rule its rejection rejects
 * @param hasVeto    its rejection rejects, whatever the rule
 * @param delegates  who stands in for which holder, and when
 */
public record Seat(String name, List<Actor> holders, boolean isRequired, boolean hasVeto, List<Delegation> delegates) {
    public Seat {
        holders = List.copyOf(holders);
        delegates = List.copyOf(delegates);
    }

    /** In whose name somebody may vote: themselves, or the holder they stand in for. */
    public record Right(Actor voter, Actor holder) {
        public boolean isDelegated() {
            return !voter.isSamePersonAs(holder);
        }
    }

    /** Everybody who may cast this seat's vote that day. The proposer never does, neither themselves nor through a delegate nor as one. */
    public List<Right> rights(Actor proposer, LocalDate day) {
        Stream<Right> own = holders.stream().map(holder -> new Right(holder, holder));
        Stream<Right> delegated = delegates.stream()
                .filter(delegation -> delegation.days().contains(day) && isHeldBy(delegation.from()))
                .map(delegation -> new Right(delegation.to(), delegation.from()));
        return Stream.concat(own, delegated)
                .filter(right -> !right.voter().isSamePersonAs(proposer) && !right.holder().isSamePersonAs(proposer))
                .toList();
    }

    public Optional<Right> findRight(Actor voter, Actor proposer, LocalDate day) {
        return rights(proposer, day).stream().filter(right -> right.voter().isSamePersonAs(voter)).findFirst();
    }

    public boolean isHeldBy(Actor person) {
        return holders.stream().anyMatch(person::isSamePersonAs);
    }

    /** Whether anybody but the proposer holds it; otherwise the seat steps aside for this review. */
    public boolean canVoteOn(Actor proposer) {
        return holders.stream().anyMatch(holder -> !holder.isSamePersonAs(proposer));
    }
}
