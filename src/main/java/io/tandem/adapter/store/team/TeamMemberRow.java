package io.tandem.adapter.store.team;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One member of one project's group. */
@Preload
@Table("TEAM_MEMBER")
public interface TeamMemberRow extends Entity {
    @NotNull
    @Indexed
    String getProjectKey();
    void setProjectKey(String projectKey);

    /** Project and person: nobody is a member twice. */
    @NotNull
    @Unique
    @StringLength(450)
    String getToken();
    void setToken(String token);

    @NotNull
    @Indexed
    String getUserKey();
    void setUserKey(String userKey);

    String getDisplayName();
    void setDisplayName(String displayName);

    @NotNull
    String getSide();
    void setSide(String side);

    boolean isLead();
    void setLead(boolean lead);

    String getRoleName();
    void setRoleName(String roleName);

    /** Null for nobody. */
    String getDelegateKey();
    void setDelegateKey(String delegateKey);

    String getDelegateName();
    void setDelegateName(String delegateName);

    @NotNull
    Double getCapacity();
    void setCapacity(Double capacity);

    /** JSON. */
    @StringLength(StringLength.UNLIMITED)
    String getAbsences();
    void setAbsences(String absences);

    /** JSON. */
    @StringLength(StringLength.UNLIMITED)
    String getSkills();
    void setSkills(String skills);
}
