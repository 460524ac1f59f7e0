package io.tandem.adapter.store.debt;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The register's sums of one day for a project or one of its components. Add columns, never rename one. */
@Preload
@Table("DEBT_DAY")
@Indexes(@Index(name = "scope", methodNames = {"getProjectKey", "getPart", "getOnDay"}))
public interface DebtDayRow extends Entity {
    /** Project, part and day, so that two nodes keep one row. */
    @NotNull
    @Unique
    String getToken();
    void setToken(String token);

    @NotNull
    String getProjectKey();
    void setProjectKey(String projectKey);

    /** 0 the whole project, -1 what has no component, else the component's number. */
    @NotNull
    Long getPart();
    void setPart(Long part);

    /** yyyy-MM-dd, which compares as days do. */
    @NotNull
    @Indexed
    @StringLength(10)
    String getOnDay();
    void setOnDay(String onDay);

    @NotNull
    Long getItems();
    void setItems(Long items);

    @NotNull
    Double getPrincipal();
    void setPrincipal(Double principal);

    @NotNull
    Double getInterest();
    void setInterest(Double interest);

    @NotNull
    Long getAcceptedItems();
    void setAcceptedItems(Long acceptedItems);

    @NotNull
    Double getAcceptedPrincipal();
    void setAcceptedPrincipal(Double acceptedPrincipal);

    @NotNull
    Double getAcceptedInterest();
    void setAcceptedInterest(Double acceptedInterest);

    @NotNull
    Long getAddedItems();
    void setAddedItems(Long addedItems);

    @NotNull
    Double getAddedPrincipal();
    void setAddedPrincipal(Double addedPrincipal);

    @NotNull
    Double getAddedInterest();
    void setAddedInterest(Double addedInterest);

    @NotNull
    Long getRepaidItems();
    void setRepaidItems(Long repaidItems);

    @NotNull
    Double getRepaidPrincipal();
    void setRepaidPrincipal(Double repaidPrincipal);

    @NotNull
    Double getRepaidInterest();
    void setRepaidInterest(Double repaidInterest);
}
