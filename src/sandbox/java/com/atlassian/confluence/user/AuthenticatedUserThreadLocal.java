package com.atlassian.confluence.user;

import io.tandem.sandbox.host.HostSession;
import io.tandem.sandbox.host.HostUser;

/** Who is at work on this thread; the host's session knows. */
public class AuthenticatedUserThreadLocal {
    private AuthenticatedUserThreadLocal() {
    }

    /** @return null for a visitor who is not logged in */
    public static ConfluenceUser get() {
        return HostSession.user().map(user -> HostSession.product().service(UserAccessor.class).getUserByName(user.name())).orElse(null);
    }

    public static String getUsername() {
        return HostSession.user().map(HostUser::name).orElse(null);
    }

    public static boolean isAnonymousUser() {
        return HostSession.user().isEmpty();
    }

    public static void set(ConfluenceUser user) {
        HostSession.switchUser(HostSession.product(), user == null ? null : HostSession.product().users().byName(user.getName()).orElseThrow());
    }

    public static void reset() {
        set(null);
    }
}
