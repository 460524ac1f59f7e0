package io.tandem.wiki.port;

import io.tandem.wiki.api.Publication;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where orders wait durably. One row per record. Every change is inside a transaction of the caller. */
public interface PublicationStore {
    Optional<Waiting> find(String recordKey);

    /** @throws io.tandem.shared.ConflictException when there is one for this record already */
    Waiting add(Waiting waiting);

    /** @throws io.tandem.shared.ConflictException when the row has changed since it was read */
    Waiting update(Waiting waiting);

    /** The records whose order is due at this moment (queued or waiting, or claimed by somebody who never came back), oldest first. */
    List<String> listDue(Instant now, int limit);

    /**
     * A publication with its order.
     *
     * @param actorKey the user key of the person it is sent as
     * @param version  counts the changes of the row; 0 before it is stored
     */
    record Waiting(Publication publication, PublishOrder order, String actorKey, int version) {
        public Waiting with(Publication changed) {
            return new Waiting(changed, order, actorKey, version);
        }
    }
}
