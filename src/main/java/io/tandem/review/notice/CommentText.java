package io.tandem.review.notice;

import io.tandem.review.model.ChangeReview;
import io.tandem.review.notice.model.Notice;
import io.tandem.shared.port.Texts;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** What is written on the issue, in Jira's wiki markup. Words of people are escaped: they make no markup, mention nobody and attach nothing. */
public final class CommentText {
    private static final String MARKS = "\\{}[]()*_-+^~?!|#@:&";

    private final Texts texts;
    private final Supplier<String> baseUrl;

    public CommentText(Texts texts, Supplier<String> baseUrl) {
        this.texts = texts;
        this.baseUrl = baseUrl;
    }

    String write(Notice notice, ChangeReview review, Locale language) {
        Wording wording = new Wording(texts, language, ZoneOffset.UTC);
        List<String> lines = new ArrayList<>();
        lines.add("[" + escape(wording.get("tandem.review.number", review.id())) + "|" + baseUrl.get() + "/secure/TandemReview.jspa?id=" + review.id() + "]: " + escape(review.proposal().title()));
        wording.say(notice.said()).forEach(sentence -> lines.add(escape(sentence)));
        notice.quotes().forEach(quote -> lines.add("- " + escape(quote.replaceAll("\\s+", " "))));
        return String.join("\n", lines);
    }

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.chars().forEach(character -> {
            if (MARKS.indexOf(character) >= 0) {
                escaped.append('\\');
            }
            escaped.append((char) character);
        });
        return escaped.toString();
    }
}
