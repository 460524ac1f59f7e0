package io.tandem.adapter.store.shared;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The answer to a creating call, by who asked and with which key. */
@Preload
@Table("FIRST_ANSWER")
public interface FirstAnswerRow extends Entity {
    /** SHA-256 of the user key and the idempotency key. */
    @NotNull
    @Unique
    String getRequestHash();
    void setRequestHash(String requestHash);

    /** Milliseconds since 1970-01-01 UTC. */
    @NotNull
    Long getAnsweredAt();
    void setAnsweredAt(Long answeredAt);

    @NotNull
    @StringLength(450)
    String getLocation();
    void setLocation(String location);

    @StringLength(StringLength.UNLIMITED)
    String getBody();
    void setBody(String body);
}
