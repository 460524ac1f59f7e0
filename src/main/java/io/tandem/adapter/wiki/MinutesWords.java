package io.tandem.adapter.wiki;

import io.tandem.review.model.SeatNames;
import io.tandem.shared.Reason;
import io.tandem.shared.port.Texts;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The words of minutes in the meeting's own language, whoever publishes them. */
record MinutesWords(Texts texts, Locale language, ZoneId zone, String jiraAddress) {
    String say(String key, Object... arguments) {
        return texts.get(language, "tandem.meeting.page." + key, arguments);
    }

    /** A text of the reviews: {@code decision.APPROVE}. */
    String review(String key) {
        return texts.get(language, "tandem.review." + key);
    }

    /** A seat's label: translated for the usual three, else its own name. */
    String seat(String name) {
        return SeatNames.USUAL.contains(name) ? review("seat." + name) : name;
    }

    String say(Reason reason) {
        return texts.get(language, "tandem." + reason.code(), reason.arguments().stream().map(this::readable).toArray());
    }

    private String readable(String argument) {
        return Arrays.stream(argument.split(", ")).map(part -> SeatNames.isArgument(part) ? seat(SeatNames.fromArgument(part)) : part).collect(Collectors.joining(", "));
    }

    String moment(Instant moment) {
        return moment == null ? "–" : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(language).withZone(zone).format(moment);
    }

    String number(double value) {
        NumberFormat format = NumberFormat.getInstance(language);
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }

    String issueAddress(String key) {
        return jiraAddress + "/browse/" + key;
    }

    String reviewAddress(long id) {
        return jiraAddress + "/secure/TandemReview.jspa?id=" + id;
    }
}
