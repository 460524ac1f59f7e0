package io.tandem.wiki.api;

/** Makes any text one that XML can carry and give back unchanged. */
public final class Characters {
    private Characters() { }

    /** The text without the characters XML 1.0 forbids (unpaired surrogates among them), lines ended by {@code \n}; null becomes empty. */
    public static String clean(String text) {
        if (text == null) {
            return "";
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().filter(Characters::isAllowed).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** The same on one line: XML turns line ends and tabs inside attributes into spaces, so they are spaces from the start. */
    public static String cleanLine(String text) {
        return clean(text).replace('\n', ' ').replace('\t', ' ');
    }

    private static boolean isAllowed(int character) {
        return character == '\t' || character == '\n' || character >= 0x20 && character <= 0xD7FF
            || character >= 0xE000 && character <= 0xFFFD || character >= 0x10000;
    }
}
