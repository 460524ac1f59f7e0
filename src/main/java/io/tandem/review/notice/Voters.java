package io.tandem.review.notice;

import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.Seat;
import io.tandem.review.model.SeatNames;
import io.tandem.shared.Actor;
import io.tandem.shared.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody who may be asked for votes, with all the seats they may be asked for: their own and those they stand in for. */
record Voters(Actor person, List<Place> places) {
    private record Place(Seat seat, Seat.Right right) { }

    /** Each person once. */
    static List<Voters> of(List<Seat> seats, ChangeReview review, LocalDate day) {
        Map<String, List<Place>> byPerson = new LinkedHashMap<>();
        seats.forEach(seat -> seat.rights(review.proposer(), day)
                .forEach(right -> byPerson.computeIfAbsent(right.voter().key(), key -> new ArrayList<>()).add(new Place(seat, right))));
        return byPerson.values().stream().map(places -> new Voters(places.get(0).right().voter(), places)).toList();
    }

    /** The seats as one argument of a sentence. */
    String seats() {
        return names(places.stream());
    }

    static String names(List<Seat> seats) {
        return seats.stream().map(seat -> SeatNames.asArgument(seat.name())).collect(Collectors.joining(", "));
    }

    private static String names(Stream<Place> places) {
        return places.map(place -> SeatNames.asArgument(place.seat().name())).distinct().collect(Collectors.joining(", "));
    }

    List<Reason> because() {
        List<Reason> because = new ArrayList<>();
        if (places.stream().anyMatch(place -> !place.right().isDelegated())) {
            because.add(Reason.of("notice.because.seat", names(places.stream().filter(place -> !place.right().isDelegated()))));
        }
        places.stream().filter(place -> place.right().isDelegated())
                .forEach(place -> because.add(Reason.of("notice.because.stand-in", place.right().holder().displayName(), SeatNames.asArgument(place.seat().name()))));
        return because;
    }
}
