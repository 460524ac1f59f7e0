package io.tandem.debt.upkeep;

import io.tandem.debt.upkeep.model.ExpiredAcceptance;
import io.tandem.shared.letter.Letter;
import io.tandem.shared.letter.Letter.Link;
import io.tandem.shared.letter.Letter.Section;
import io.tandem.shared.port.Texts;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** What is written about acceptances that have run out, in one language. */
public final class ExpiryLetter {
    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_QUOTE = 2_000;

    private final Texts texts;
    private final Supplier<String> baseUrl;

    public ExpiryLetter(Texts texts, Supplier<String> baseUrl) {
        this.texts = texts;
        this.baseUrl = baseUrl;
    }

    /** One line. */
    public String subject(List<ExpiredAcceptance> expired, Locale language) {
        ExpiredAcceptance first = expired.get(0);
        String subject = expired.size() == 1 ? texts.get(language, "tandem.debt-upkeep.mail.subject", first.projectKey(), first.title())
            : texts.get(language, "tandem.debt-upkeep.mail.several", expired.size());
        String line = subject.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() <= LONGEST_SUBJECT ? line : line.substring(0, LONGEST_SUBJECT) + "…";
    }

    /** @param expired at least one */
    public Letter write(List<ExpiredAcceptance> expired, Locale language) {
        String heading = expired.size() == 1 ? "" : texts.get(language, "tandem.debt-upkeep.mail.several", expired.size());
        return new Letter(language, heading, expired.stream().map(one -> section(one, language)).toList(), texts.get(language, "tandem.notice.mail.footer", baseUrl.get()));
    }

    private Section section(ExpiredAcceptance one, Locale language) {
        String address = baseUrl.get() + "/projects/" + one.projectKey() + "?selectedItem=tandem-technical-debt&debt=" + one.debtId();
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(language).format(one.until());
        String sentence = texts.get(language, "tandem.debt-upkeep.mail.expired", one.acceptedBy().displayName(), day);
        List<String> quotes = one.reason().isBlank() ? List.of() : List.of(one.reason().length() <= LONGEST_QUOTE ? one.reason() : one.reason().substring(0, LONGEST_QUOTE) + "…");
        return new Section(new Link(one.projectKey() + ": " + one.title(), address), List.of(sentence), quotes, texts.get(language, "tandem.debt-upkeep.mail.standing"),
            List.of(new Link(texts.get(language, "tandem.debt-upkeep.mail.open"), address)), texts.get(language, "tandem.debt-upkeep.mail.because"));
    }
}
