package io.tandem.shared.letter;

import io.tandem.shared.letter.Letter.Section;
import java.util.ArrayList;
import java.util.List;

/** A letter as plain text. */
public final class PlainLetter {
    private PlainLetter() { }

    public static String write(Letter letter) {
        List<String> lines = new ArrayList<>();
        if (!letter.heading().isEmpty()) {
            lines.add(letter.heading());
            lines.add("");
        }
        letter.sections().forEach(section -> add(lines, section));
        lines.add("-- ");
        lines.add(letter.footer());
        return String.join("\n", lines) + "\n";
    }

    private static void add(List<String> lines, Section section) {
        lines.add("* " + section.title().words());
        lines.addAll(section.sentences());
        section.quotes().forEach(quote -> quote.lines().forEach(line -> lines.add("> " + line)));
        lines.add(section.standing());
        section.links().forEach(link -> lines.add(link.words() + ": " + link.address()));
        lines.add(section.because());
        lines.add("");
    }
}
