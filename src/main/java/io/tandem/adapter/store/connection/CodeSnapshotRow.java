package io.tandem.adapter.store.connection;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * What the server said about a pair, one row a day. The measures are one text ({@code COVERAGE=30.8;LINES_OF_CODE=73}): they are always read together, never searched by, and
 * a new measure needs no new column.
 */
@Preload
@Table("CODE_SNAPSHOT")
public interface CodeSnapshotRow extends Entity {
    /** Hash of project, remote project, day and, if there is one, component. */
    @NotNull
    @Unique
    String getDayHash();
    void setDayHash(String dayHash);

    /** Hash of project, remote project and, if there is one, component. */
    @NotNull
    @Indexed
    String getPairHash();
    void setPairHash(String pairHash);

    @NotNull
    Integer getConnectionId();
    void setConnectionId(Integer connectionId);

    @NotNull
    @Indexed
    String getProjectKey();
    void setProjectKey(String projectKey);

    /** The component's name; null for the whole project. */
    String getComponent();

    void setComponent(String component);

    @NotNull
    @StringLength(450)
    String getRemoteKey();
    void setRemoteKey(String remoteKey);

    /** The remote project that holds it; null where it is one itself. */
    @StringLength(450)
    String getRootKey();

    void setRootKey(String rootKey);

    /** Days since 1970-01-01, UTC. */
    @NotNull
    Integer getDayNumber();
    void setDayNumber(Integer dayNumber);

    /** Whether the pair is mapped at present; rows of an unmapped one are kept and not shown. */
    @NotNull
    Boolean isMapped();
    void setMapped(Boolean mapped);

    @NotNull
    String getServerUrl();
    void setServerUrl(String serverUrl);

    @NotNull
    String getRatingModel();
    void setRatingModel(String ratingModel);

    @NotNull
    String getGate();
    void setGate(String gate);

    /** Milliseconds since 1970-01-01 UTC, as the next two. */
    @NotNull
    Long getAnalysedAt();
    void setAnalysedAt(Long analysedAt);

    @NotNull
    Long getReadAt();
    void setReadAt(Long readAt);

    Long getStaleSince();
    void setStaleSince(Long staleSince);

    @StringLength(StringLength.UNLIMITED)
    String getMeasures();
    void setMeasures(String measures);

    /** The server's key of each measure, likewise. */
    @StringLength(StringLength.UNLIMITED)
    String getSources();
    void setSources(String sources);
}
