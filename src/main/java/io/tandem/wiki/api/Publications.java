package io.tandem.wiki.api;

import io.tandem.shared.Actor;
import java.util.Optional;

/** Publishing pages, reliably: what is ordered here is sent once, also when the wiki is down now. Callers check who may. */
public interface Publications {
    /**
     * Writes the order down in the running transaction; it is sent as this person. A new order replaces one that was not sent yet. Whoever calls this
     * says {@link #sendSoon} once the transaction is through; should they die before, a job finds the order within a minute.
     *
     * @throws io.tandem.shared.InvalidInputException when title or space cannot be
     */
    Publication publish(WikiPage page, PageTarget target, Actor actor);

    /**
     * Writes the last order down again, as this person's; see {@link #publish}.
     *
     * @throws io.tandem.shared.NotFoundException when nothing was ever published
     */
    Publication retry(String recordKey, Actor actor);

    /** Sends what was written down, off this request. */
    void sendSoon(String recordKey);

    Optional<Publication> find(String recordKey);
}
