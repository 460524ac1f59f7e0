package io.tandem.review;

import io.tandem.review.model.SeatNames;
import io.tandem.review.model.TrailEntry;
import io.tandem.shared.Reason;
import io.tandem.shared.port.Texts;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Says reasons and seats in the reader's language. */
public final class ReviewTexts {
    private static final String SEAT = "tandem.review.seat.";

    private final Texts texts;

    public ReviewTexts(Texts texts) {
        this.texts = texts;
    }

    public String say(Reason reason) {
        return texts.get("tandem." + reason.code(), reason.arguments().stream().map(this::readable).toArray());
    }

    /** What was said or chosen in a step. Reasons that the house gave are told in the reader's language. */
    public String detail(TrailEntry step) {
        boolean isReasons = step.action() == TrailEntry.Step.SUBMITTED || step.action() == TrailEntry.Step.LAPSED || step.action() == TrailEntry.Step.WITHDRAWN;
        return isReasons ? Said.read(step.detail()).stream().map(this::say).collect(Collectors.joining(" ")) : step.detail();
    }

    /** A seat's label: translated for the usual three, else its own name. */
    public String seat(String name) {
        return SeatNames.USUAL.contains(name) ? texts.get(SEAT + name) : name;
    }

    /** An argument as people read it: marked seats become their labels. */
    public String readable(String argument) {
        return Arrays.stream(argument.split(", ")).map(part -> SeatNames.isArgument(part) ? seat(SeatNames.fromArgument(part)) : part).collect(Collectors.joining(", "));
    }
}
