package io.tandem.review.notice;

import java.util.List;
import java.util.Locale;

/**
 * What a mail says, before it is HTML or plain text.
 *
 * @param heading one line above several sections; empty for one
 * @param footer  below everything
 */
record Letter(Locale language, String heading, List<Section> sections, String footer) {
    /** A link with its words. */
    record Link(String words, String address) { }

    /**
     * One piece of news.
     *
     * @param sentences what happened
     * @param quotes    words of people
     * @param standing  whether work may start
     * @param because   why the reader is told
     */
    record Section(Link title, List<String> sentences, List<String> quotes, String standing, List<Link> links, String because) { }
}
