package io.tandem.architecture.seeded.review.port;

/** Says find and may answer null. */
public interface BreaksItsWord {
    String findName(String key);
}
