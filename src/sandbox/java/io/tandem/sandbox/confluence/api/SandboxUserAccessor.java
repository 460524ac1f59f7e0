package io.tandem.sandbox.confluence.api;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import io.tandem.sandbox.host.HostUsers;

/** Finds people; null when there is no such person, as in the product. */
final class SandboxUserAccessor implements UserAccessor {
    private final HostUsers users;

    SandboxUserAccessor(HostUsers users) {
        this.users = users;
    }

    @Override
    public ConfluenceUser getUserByName(String name) {
        return users.byName(name).map(SandboxUser::new).orElse(null);
    }

    @Override
    public ConfluenceUser getUserByKey(UserKey key) {
        return users.byKey(key.getStringValue()).map(SandboxUser::new).orElse(null);
    }
}
