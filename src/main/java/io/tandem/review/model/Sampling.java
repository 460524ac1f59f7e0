package io.tandem.review.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Picks changes for a later audit. Nothing random: the first eight hexadecimal digits of SHA-256 over {@code project/review/round} ({@code DEMO/42/1}), as a fraction of 16⁸, lie below the
 * share or they do not. So anybody can repeat the choice, and a second look never changes it.
 */
public final class Sampling {
    private static final double SPACE = 4_294_967_296.0;

    private Sampling() { }

    /** @param percent the share to pick, 0 to 100 */
    public static boolean picks(String projectKey, long reviewId, int round, int percent) {
        return draw(projectKey + "/" + reviewId + "/" + round) * 100 < percent;
    }

    /** From 0 (inside) to 1 (outside). */
    private static double draw(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Integer.toUnsignedLong(ByteBuffer.wrap(hash).getInt()) / SPACE;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
