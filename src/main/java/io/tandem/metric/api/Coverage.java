package io.tandem.metric.api;

/** Of so many that could have counted, so many did. The text {@code tandem.joint.coverage.<key>} says what was needed. */
public record Coverage(String key, long counted, long whole) {
    /** In percent, 0 to 100; 100 when there was nothing to count. */
    public double percent() {
        return whole == 0 ? 100 : 100.0 * counted / whole;
    }
}
