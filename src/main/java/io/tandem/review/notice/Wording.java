package io.tandem.review.notice;

import io.tandem.review.ReviewTexts;
import io.tandem.review.notice.model.Argument;
import io.tandem.shared.Reason;
import io.tandem.shared.port.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** Says things in one language and time zone, whoever is logged in. */
final class Wording {
    private final InLanguage texts;
    private final ReviewTexts reviewTexts;
    private final DateTimeFormatter moments;

    Wording(Texts texts, Locale language, ZoneId zone) {
        this.texts = new InLanguage(texts, language);
        this.reviewTexts = new ReviewTexts(this.texts);
        this.moments = new DateTimeFormatterBuilder().append(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)).appendLiteral(' ').appendLocalizedOffset(TextStyle.SHORT)
                .toFormatter(language).withZone(zone);
    }

    Locale language() {
        return texts.locale();
    }

    String get(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    String say(Reason reason) {
        return reviewTexts.say(new Reason(reason.code(), reason.arguments().stream().map(this::argument).toList()));
    }

    List<String> say(List<Reason> reasons) {
        return reasons.stream().map(this::say).toList();
    }

    String moment(Instant at) {
        return moments.format(at);
    }

    private String argument(String argument) {
        return Argument.findMoment(argument).map(this::moment).orElse(argument);
    }

    /** The texts of one language. */
    private record InLanguage(Texts texts, Locale locale) implements Texts {
        @Override
        public String get(String key, Object... arguments) {
            return texts.get(locale, key, arguments);
        }

        @Override
        public String get(Locale other, String key, Object... arguments) {
            return texts.get(other, key, arguments);
        }
    }
}
