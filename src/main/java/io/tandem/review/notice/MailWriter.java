package io.tandem.review.notice;

import io.tandem.review.notice.model.Mail;
import io.tandem.review.notice.model.Reader;
import io.tandem.shared.Actor;
import io.tandem.shared.letter.HtmlLetter;
import io.tandem.shared.letter.Letter;
import io.tandem.shared.letter.Letter.Link;
import io.tandem.shared.letter.Letter.Section;
import io.tandem.shared.letter.PlainLetter;
import io.tandem.shared.port.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Puts news into a mail in its reader's language and time zone: one piece of news by itself, several as a list. */
public final class MailWriter {
    private static final int LONGEST_QUOTE = 2_000;
    private static final int LONGEST_SUBJECT = 200;
    private static final int MOST_KEYS = 3;

    private final Texts texts;
    private final Supplier<String> baseUrl;

    public MailWriter(Texts texts, Supplier<String> baseUrl) {
        this.texts = texts;
        this.baseUrl = baseUrl;
    }

    /** @param news at least one */
    Mail write(Reader reader, List<News> news) {
        Wording wording = new Wording(texts, reader.language(), reader.zone());
        String heading = news.size() == 1 ? "" : wording.get("tandem.notice.mail.several", news.size());
        List<Section> sections = news.stream().map(one -> section(one, wording)).toList();
        Letter letter = new Letter(reader.language(), heading, sections, wording.get("tandem.notice.mail.footer", baseUrl.get()));
        return new Mail(reader.address(), line(subject(news, wording)), reader.format() == Reader.Format.HTML ? HtmlLetter.write(letter) : PlainLetter.write(letter), reader.format());
    }

    private static String subject(List<News> news, Wording wording) {
        if (news.size() == 1) {
            News one = news.get(0);
            return "[" + one.issueKey() + "] " + wording.get("tandem.notice.subject." + one.notice().kind().name(), one.review().proposal().title());
        }
        List<String> keys = news.stream().map(News::issueKey).distinct().toList();
        String shown = keys.stream().limit(MOST_KEYS).collect(Collectors.joining(", ")) + (keys.size() > MOST_KEYS ? ", …" : "");
        return "[" + shown + "] " + wording.get("tandem.notice.mail.several", news.size());
    }

    private Section section(News one, Wording wording) {
        String address = baseUrl.get() + "/secure/TandemReview.jspa?id=" + one.review().id();
        List<Link> links = new ArrayList<>();
        if (one.mayVote()) {
            links.add(new Link(wording.get("tandem.notice.mail.vote"), address + "#vote"));
        }
        links.add(new Link(wording.get("tandem.notice.mail.open"), address));
        return new Section(new Link(one.issueKey() + ": " + one.review().proposal().title(), address), wording.say(one.notice().said()), one.notice().quotes().stream().map(MailWriter::shortened).toList(),
                standing(one, wording), links, wording.get("tandem.notice.mail.because", String.join(" ", wording.say(one.notice().because()))));
    }

    private static String standing(News one, Wording wording) {
        String first = wording.say(one.gate().reasons().get(0));
        String who = one.gate().unblockers().stream().map(Actor::displayName).collect(Collectors.joining(", "));
        return who.isEmpty() ? first : first + " " + wording.get("tandem.review.gate.unblockers", who);
    }

    private static String shortened(String quote) {
        return quote.length() <= LONGEST_QUOTE ? quote : quote.substring(0, LONGEST_QUOTE) + "…";
    }

    /** A subject is one line; what would begin another one becomes a space. */
    private static String line(String subject) {
        String line = subject.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() <= LONGEST_SUBJECT ? line : line.substring(0, LONGEST_SUBJECT) + "…";
    }
}
