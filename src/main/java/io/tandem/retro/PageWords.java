package io.tandem.retro;

import io.tandem.shared.port.Texts;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Says things in the language of one page. */
final class PageWords {
    private final Texts texts;
    private final Locale language;
    private final ZoneId zone;
    private final String jiraAddress;

    /** @param jiraAddress Jira's own address, for links, without a slash at its end */
    PageWords(Texts texts, Locale language, ZoneId zone, String jiraAddress) {
        this.texts = texts;
        this.language = language;
        this.zone = zone;
        this.jiraAddress = jiraAddress;
    }

    String say(String key, Object... arguments) {
        return texts.get(language, "tandem.retro.page." + key.toLowerCase(Locale.ROOT).replace('_', '.'), arguments);
    }

    String number(double days) {
        return new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(language)).format(days);
    }

    String signed(double days) {
        return (days > 0 ? "+" : "") + number(days);
    }

    String days(double days) {
        return say("days", number(days));
    }

    String day(LocalDate day) {
        return day == null ? "–" : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(language).format(day);
    }

    String day(Instant moment) {
        return moment == null ? "–" : day(moment.atZone(zone).toLocalDate());
    }

    String moment(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(language).withZone(zone).format(moment);
    }

    String period(LocalDate from, LocalDate to) {
        return day(from) + " – " + day(to);
    }

    String issueAddress(String key) {
        return jiraAddress + "/browse/" + key;
    }
}
