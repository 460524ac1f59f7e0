package io.tandem.export;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * Where a page ended, as a text for the next call. It names a row and not a number of rows, so rows that come or go meanwhile neither repeat nor hide others.
 *
 * @param since     what was asked; null for everything
 * @param nextSince what the first page said to ask next time
 * @param projectId the project in which it ended; 0 for a table that is not told project by project
 * @param position  the row in it; empty for the project's beginning
 */
record Cursor(String table, Instant since, Instant nextSince, long projectId, String position) {
    private static final String SIGN = "1";
    private static final String SEPARATOR = "\u001f";
    private static final int PARTS = 6;

    String write() {
        String text = String.join(SEPARATOR, SIGN, table, since == null ? "" : String.valueOf(since.toEpochMilli()), String.valueOf(nextSince.toEpochMilli()), String.valueOf(projectId), position);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Empty for a text no page gave. */
    static Optional<Cursor> read(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(SEPARATOR, PARTS);
            return parts.length < PARTS || !parts[0].equals(SIGN) ? Optional.empty()
                : Optional.of(new Cursor(parts[1], parts[2].isEmpty() ? null : time(parts[2]), time(parts[3]), Long.parseLong(parts[4]), parts[5]));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static Instant time(String millis) {
        return Instant.ofEpochMilli(Long.parseLong(millis));
    }
}
