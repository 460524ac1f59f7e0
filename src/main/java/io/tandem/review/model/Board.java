package io.tandem.review.model;

import java.util.List;
import java.util.Optional;

/** The seats that decide, with the rules in force, as copied into a review when it was submitted. Later settings don't change it. */
public record Board(List<Seat> seats, Policy policy) {
    public Board {
        seats = List.copyOf(seats);
    }

    public Optional<Seat> findSeat(String name) {
        return seats.stream().filter(seat -> seat.name().equals(name)).findFirst();
    }
}
