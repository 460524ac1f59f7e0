package io.tandem.sandbox.confluence.api;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import io.tandem.sandbox.host.HostUser;
import java.util.Locale;

/** A demo user as macros see one. */
record SandboxUser(HostUser person) implements ConfluenceUser {
    @Override
    public UserKey getKey() {
        return new UserKey(person.key());
    }

    @Override
    public String getLowerName() {
        return person.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String getFullName() {
        return person.displayName();
    }

    @Override
    public String getEmail() {
        return person.email();
    }

    @Override
    public String getName() {
        return person.name();
    }
}
