package io.tandem.review.notice.model;

import java.time.Instant;
import java.util.Optional;

/** Arguments of a sentence that read differently for each reader: moments are marked here, seats by {@link io.tandem.review.model.SeatNames}. */
public final class Argument {
    private static final String MOMENT = "moment:";

    private Argument() { }

    /** To be said in the reader's language and time zone. */
    public static String moment(Instant at) {
        return MOMENT + at;
    }

    public static Optional<Instant> findMoment(String argument) {
        return argument.startsWith(MOMENT) ? Optional.of(Instant.parse(argument.substring(MOMENT.length()))) : Optional.empty();
    }
}
