package io.tandem.wiki;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells whether a person changed a section. Saving a page alone changes its bytes (Confluence adds ids to macros and tasks, column groups, classes, entities), so
 * only what a reader would notice counts: elements, words, links, macro names and parameters, ticked boxes.
 */
final class Fingerprint {
    /** What the editor adds or drops around unchanged words. */
    private static final Set<String> FRAMES = Set.of("span", "tbody", "thead", "colgroup", "col", "div");
    /** What Confluence numbers by itself. */
    private static final Set<String> NUMBERS = Set.of("ac:task-id", "ac:task-uuid");
    private static final Set<String> TELLING = Set.of("href", "ac:name", "ac:alt", "ri:value", "ri:filename", "ri:content-title", "ri:space-key", "ri:username", "ri:userkey");
    private final StringBuilder seen = new StringBuilder();
    private final StringBuilder words = new StringBuilder();
    private String skipped = "";

    private Fingerprint() { }

    /** Equal for two storage fragments in which a reader sees the same. */
    static String of(String fragment) {
        Fingerprint print = new Fingerprint();
        StorageScanner.scan(fragment).forEach(print::add);
        print.flush();
        return digest(print.seen.toString());
    }

    private void add(StorageToken token) {
        if (!skipped.isEmpty()) {
            skipped = token.isEnd(skipped) ? "" : skipped;
            return;
        }
        switch (token.kind()) {
            case TEXT -> words.append(Entities.decode(token.raw()));
            case VERBATIM -> words.append(token.raw(), "<![CDATA[".length(), token.raw().length() - "]]>".length());
            case START, END, EMPTY -> tag(token);
            default -> { }
        }
    }

    private void tag(StorageToken token) {
        if (FRAMES.contains(token.name())) {
            return;
        }
        if (NUMBERS.contains(token.name())) {
            skipped = token.kind() == StorageToken.Kind.START ? token.name() : "";
            return;
        }
        flush();
        String open = "<" + token.name() + attributes(token) + ">";
        String close = "</" + token.name() + ">";
        seen.append(token.kind() == StorageToken.Kind.END ? close : token.kind() == StorageToken.Kind.START ? open : open + close);
    }

    private static String attributes(StorageToken token) {
        Stream<String> found = TELLING.stream().sorted().filter(name -> !token.attribute(name).isEmpty()).map(name -> " " + name + "=" + token.attribute(name));
        return token.raw().indexOf('=') < 0 ? "" : found.collect(Collectors.joining());
    }

    private void flush() {
        seen.append(words.toString().replace('\u00a0', ' ').strip().replaceAll("\\s+", " "));
        words.setLength(0);
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
