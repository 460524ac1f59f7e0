package io.tandem.adapter.connector.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Which addresses are nobody's business from outside, and networks in CIDR form. */
final class Addresses {
    /** IANA's special-purpose registries: this host, private, shared, loopback, link-local, protocol, documentation, benchmarking, multicast, reserved. */
    private static final List<String> NOT_PUBLIC = List.of(
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.168.0.0/16",
            "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            "::/96", "64:ff9b::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "2002::/16", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8");

    private Addresses() { }

    /** Whether everybody in the world may mean this address. IPv6 forms that carry an IPv4 address (NAT64, 6to4, compatible) count as not public. */
    static boolean isPublic(InetAddress address) {
        return NOT_PUBLIC.stream().noneMatch(network -> isIn(network, address));
    }

    /** Whether the address lies in this network, or is this address. */
    static boolean isIn(String network, InetAddress address) {
        int slash = network.indexOf('/');
        byte[] base = literal(slash < 0 ? network : network.substring(0, slash));
        byte[] bytes = address.getAddress();
        if (base == null || base.length != bytes.length) {
            return false;
        }
        int bits = slash < 0 ? base.length * 8 : Integer.parseInt(network.substring(slash + 1));
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % 8;
            if ((base[bit / 8] & mask) != (bytes[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }

    /** Whether an entry of the list is an address or a network rather than a name. */
    static boolean isNetwork(String entry) {
        return literal(entry.contains("/") ? entry.substring(0, entry.indexOf('/')) : entry) != null;
    }

    /** The bytes of an address in its usual form; null for anything else. Never asks the DNS: only what looks like an address gets that far. */
    private static byte[] literal(String text) {
        boolean looksLikeOne = text.indexOf(':') >= 0 ? text.matches("[0-9a-fA-F:.]+") : text.matches("\\d{1,3}(\\.\\d{1,3}){3}");
        if (!looksLikeOne) {
            return null;
        }
        try {
            return InetAddress.getByName(text).getAddress();
        } catch (UnknownHostException noAddress) {
            return null;
        }
    }
}
