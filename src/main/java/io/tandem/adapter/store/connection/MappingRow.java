package io.tandem.adapter.store.connection;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A pair of Jira project, or a component of it, and remote project, with how its last reading went. Times are milliseconds since 1970-01-01 UTC. */
@Preload
@Table("CONNECTION_MAPPING")
public interface MappingRow extends Entity {
    @NotNull
    @Indexed
    Integer getConnectionId();
    void setConnectionId(Integer connectionId);

    /** Order within the connection, as the administrator wrote it. */
    @NotNull
    Integer getPlace();
    void setPlace(Integer place);

    @NotNull
    String getProjectKey();
    void setProjectKey(String projectKey);

    /** The component's name; null for the whole project. */
    String getComponent();

    void setComponent(String component);

    @NotNull
    @StringLength(450)
    String getRemoteKey();
    void setRemoteKey(String remoteKey);

    /** Hash of connection, project, remote project and, if there is one, component: a pair stands once. */
    @NotNull
    @Unique
    String getPairHash();
    void setPairHash(String pairHash);

    Long getLastReadAt();
    void setLastReadAt(Long lastReadAt);

    Long getTriedAt();

    void setTriedAt(Long triedAt);

    Long getFailingSince();
    void setFailingSince(Long failingSince);

    String getFailureCode();
    void setFailureCode(String failureCode);

    @StringLength(StringLength.UNLIMITED)
    String getFailureArguments();
    void setFailureArguments(String failureArguments);
}
