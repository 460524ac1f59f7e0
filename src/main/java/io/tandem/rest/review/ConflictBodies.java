package io.tandem.rest.review;

import io.tandem.review.calendar.model.Conflict;
import io.tandem.shared.port.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/** Says conflicts in the reader's language, with days as that language writes them. */
public final class ConflictBodies {
    private final Texts texts;

    public ConflictBodies(Texts texts) {
        this.texts = texts;
    }

    List<ConflictBody> bodies(List<Conflict> conflicts) {
        return conflicts.stream().map(conflict -> ConflictBody.of(conflict, say(conflict))).toList();
    }

    private String say(Conflict conflict) {
        Object[] words = conflict.reason().arguments().stream().map(word -> Conflict.findDay(word).map(this::day).orElse(word)).toArray();
        return texts.get("tandem." + conflict.reason().code(), words);
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(texts.locale()).format(day);
    }
}
