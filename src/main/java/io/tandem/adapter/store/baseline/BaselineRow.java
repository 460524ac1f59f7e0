package io.tandem.adapter.store.baseline;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A baseline of a release. Days are {@code yyyy-MM-dd}, times milliseconds since 1970-01-01 UTC. */
@Preload
@Table("BASELINE")
public interface BaselineRow extends Entity {
    @NotNull
    Integer getVersion();
    void setVersion(Integer version);

    @NotNull
    @Indexed
    String getProjectKey();
    void setProjectKey(String projectKey);

    /** The product’s number of the release. */
    @NotNull
    @Indexed
    Long getReleaseId();
    void setReleaseId(Long releaseId);

    String getReleaseName();
    void setReleaseName(String releaseName);

    @NotNull
    String getName();
    void setName(String name);

    /** Release number and name in lower case: a release has each name once. */
    @NotNull
    @Unique
    String getToken();
    void setToken(String token);

    @StringLength(StringLength.UNLIMITED)
    String getRemark();
    void setRemark(String remark);

    String getStartDay();
    void setStartDay(String startDay);

    String getDueDay();
    void setDueDay(String dueDay);

    @NotNull
    Integer getIssues();
    void setIssues(Integer issues);

    @NotNull
    Integer getEstimated();
    void setEstimated(Integer estimated);

    @NotNull
    Long getSeconds();
    void setSeconds(Long seconds);

    @NotNull
    Integer getPointed();
    void setPointed(Integer pointed);

    @NotNull
    Double getPoints();
    void setPoints(Double points);

    @NotNull
    Integer getDated();
    void setDated(Integer dated);

    /** When it was last made the current one; null when it never was. */
    Long getChosenAt();
    void setChosenAt(Long chosenAt);

    @NotNull
    String getWriterKey();
    void setWriterKey(String writerKey);

    String getWriterName();
    void setWriterName(String writerName);

    @NotNull
    Long getWrittenAt();
    void setWrittenAt(Long writtenAt);
}
