package io.tandem.shared.letter;

import java.util.List;
import java.util.Locale;

/**
 * What a mail says, before it is HTML or plain text.
 *
 * @param heading one line above several sections; empty for one
 * @param footer  below everything
 */
public record Letter(Locale language, String heading, List<Section> sections, String footer) {
    /** A link with its words. */
    public record Link(String words, String address) { }

    /**
     * One piece of news.
     *
     * @param sentences what happened
     * @param quotes    words of people
     * @param standing  how things stand now
     * @param because   why the reader is told
     */
    public record Section(Link title, List<String> sentences, List<String> quotes, String standing, List<Link> links, String because) { }
}
