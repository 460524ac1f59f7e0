package io.tandem.wiki.api;

import io.tandem.shared.Actor;
import java.util.Optional;

/** Publishing pages, reliably: what is ordered here is sent once, also when the wiki is down now. Callers check who may. */
public interface Publications {
    /**
     * Writes the order down in the running transaction; it is sent soon after, as this person. A new order replaces one that was not sent yet.
     *
     * @throws io.tandem.shared.InvalidInputException when title or space cannot be
     */
    Publication publish(WikiPage page, PageTarget target, Actor actor);

    /**
     * Sends the last order again at once, as this person.
     *
     * @throws io.tandem.shared.NotFoundException when nothing was ever published
     */
    Publication retry(String recordKey, Actor actor);

    Optional<Publication> find(String recordKey);
}
