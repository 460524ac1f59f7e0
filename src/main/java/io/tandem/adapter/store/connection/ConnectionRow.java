package io.tandem.adapter.store.connection;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A connection. Times are milliseconds since 1970-01-01 UTC. */
@Preload
@Table("CONNECTION_ROW")
public interface ConnectionRow extends Entity {
    @NotNull
    Integer getVersion();
    void setVersion(Integer version);

    @NotNull
    String getKind();
    void setKind(String kind);

    @NotNull
    String getName();
    void setName(String name);

    /** The name in lower case: no two connections are called alike. */
    @NotNull
    @Unique
    String getNameKey();
    void setNameKey(String nameKey);

    @NotNull
    String getBaseUrl();
    void setBaseUrl(String baseUrl);

    String getAccount();

    void setAccount(String account);

    @StringLength(StringLength.UNLIMITED)
    String getSealedSecret();
    void setSealedSecret(String sealedSecret);

    /** What the server signs its calls with. */
    @StringLength(StringLength.UNLIMITED)
    String getSealedHook();
    void setSealedHook(String sealedHook);

    @NotNull
    String getHealth();
    void setHealth(String health);

    @NotNull
    String getReasonCode();
    void setReasonCode(String reasonCode);

    @StringLength(StringLength.UNLIMITED)
    String getReasonArguments();
    void setReasonArguments(String reasonArguments);

    Long getCheckedAt();
    void setCheckedAt(Long checkedAt);

    Long getHealthSince();
    void setHealthSince(Long healthSince);
}
