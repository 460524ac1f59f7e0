package io.tandem.shared.letter;

import io.tandem.shared.letter.Letter.Link;
import io.tandem.shared.letter.Letter.Section;

/** A letter as HTML. Mail programmes know no style sheets, so each element carries its own style. Every text is escaped. */
public final class HtmlLetter {
    private static final String FONT = "font-family:-apple-system,'Segoe UI',Roboto,'Noto Sans','Noto Sans SC','Microsoft YaHei',sans-serif;font-size:14px;line-height:20px;color:#172b4d";
    private static final String BUTTON = "display:inline-block;margin:0 8px 0 0;padding:6px 12px;border-radius:3px;background:#0052cc;color:#ffffff;text-decoration:none";
    private static final String LINK = "color:#0052cc";
    private static final String QUIET = "margin:12px 0 0;font-size:12px;line-height:16px;color:#5e6c84";

    private final StringBuilder html = new StringBuilder(2048);

    private HtmlLetter() { }

    public static String write(Letter letter) {
        HtmlLetter writer = new HtmlLetter();
        writer.html.append("<!DOCTYPE html><html lang=\"").append(escape(letter.language().toLanguageTag())).append("\"><head><meta charset=\"utf-8\"></head><body style=\"margin:0;padding:16px;")
                .append(FONT).append("\"><div style=\"max-width:640px\">");
        if (!letter.heading().isEmpty()) {
            writer.element("h1", "margin:0 0 16px;font-size:20px;line-height:24px;font-weight:500", letter.heading());
        }
        letter.sections().forEach(writer::section);
        writer.element("p", QUIET, letter.footer());
        return writer.html.append("</div></body></html>").toString();
    }

    private void section(Section section) {
        html.append("<div style=\"margin:0 0 16px;padding:16px;border:1px solid #dfe1e6;border-radius:3px\"><h2 style=\"margin:0 0 8px;font-size:16px;line-height:20px;font-weight:600\">");
        link(section.title(), LINK);
        html.append("</h2>");
        section.sentences().forEach(sentence -> element("p", "margin:0 0 8px", sentence));
        section.quotes().forEach(quote -> element("blockquote", "margin:0 0 8px;padding:0 0 0 12px;border-left:3px solid #dfe1e6;white-space:pre-wrap", quote));
        element("p", "margin:0 0 12px;font-weight:600", section.standing());
        section.links().forEach(link -> link(link, link == section.links().get(0) ? BUTTON : LINK));
        element("p", QUIET, section.because());
        html.append("</div>");
    }

    private void link(Link link, String style) {
        html.append("<a href=\"").append(escape(link.address())).append("\" style=\"").append(style).append("\">").append(escape(link.words())).append("</a>");
    }

    private void element(String name, String style, String text) {
        html.append('<').append(name).append(" style=\"").append(style).append("\">").append(escape(text)).append("</").append(name).append('>');
    }

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.chars().forEach(character -> {
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append((char) character);
            }
        });
        return escaped.toString();
    }
}
