package io.tandem.sandbox.host.platform;

import io.tandem.sandbox.host.HostUser;
import io.tandem.sandbox.host.HostUsers;
import io.tandem.sandbox.host.Peer;
import io.tandem.sandbox.host.Product;

/** Who allowed this product to act for them in the other one. Demo users did, but for guest. */
public final class LinkGrants {
    private LinkGrants() {
    }

    public static boolean isGranted(Product product, Peer peer, HostUser user) {
        return SettingsTable.of(product).find(key(peer, user)).map(Boolean::parseBoolean).orElse(HostUsers.isDemo(user.name()) && !user.name().equals("guest"));
    }

    public static void grant(Product product, Peer peer, HostUser user) {
        SettingsTable.of(product).put(key(peer, user), "true");
    }

    /** Takes the permission back; the next call needs the page again. */
    public static void revoke(Product product, Peer peer, HostUser user) {
        SettingsTable.of(product).put(key(peer, user), "false");
    }

    private static String key(Peer peer, HostUser user) {
        return "applink.grant." + peer.name() + "." + user.key();
    }
}
