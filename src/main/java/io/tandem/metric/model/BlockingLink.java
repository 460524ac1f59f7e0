package io.tandem.metric.model;

import java.time.Instant;
import java.util.List;

/**
 * A link that says: this issue is blocked by another. It blocks while it is there and the other is not done.
 *
 * @param blockerId  the product's id of the other issue, which is there
 * @param from       when the link was made
 * @param to         when it was taken away; null while it is there
 * @param unresolved when the other issue was not done
 */
public record BlockingLink(long blockerId, Instant from, Instant to, List<Span> unresolved) {
    public BlockingLink {
        unresolved = List.copyOf(unresolved);
    }
}
