package io.tandem.adapter.connector.http;

import io.tandem.adapter.connector.http.RemoteException.Kind;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Where requests may go: hosts on the list, and of their addresses only public ones unless the list has the address or its network too.
 * Every address a name leads to is looked at, so a name cannot smuggle a request to this machine or its neighbours; what counts is the address, so
 * other spellings of it (decimal, IPv6) are the same to us.
 */
public final class OutboundRules {
    /** Asks the DNS; replaced in tests. */
    public interface Resolver {
        InetAddress[] resolve(String host) throws UnknownHostException;
    }

    private final Supplier<List<String>> entries;
    private final Resolver resolver;

    public OutboundRules(Supplier<List<String>> entries) {
        this(entries, InetAddress::getAllByName);
    }

    public OutboundRules(Supplier<List<String>> entries, Resolver resolver) {
        this.entries = entries;
        this.resolver = resolver;
    }

    /** @throws RemoteException of kind HOST_NOT_ALLOWED, ADDRESS_NOT_ALLOWED or HOST_UNKNOWN */
    public void require(URI uri) {
        String host = host(uri);
        List<String> allowed = entries.get();
        InetAddress[] addresses = isNamed(host, allowed) ? resolve(host) : addressesOfLiteral(host, allowed);
        for (InetAddress address : addresses) {
            if (!Addresses.isPublic(address) && !isNetworkAllowed(address, allowed)) {
                throw RemoteException.of(Kind.ADDRESS_NOT_ALLOWED, host, address.getHostAddress(), null);
            }
        }
    }

    private static boolean isNamed(String host, List<String> allowed) {
        return !Addresses.isNetwork(host) && allowed.stream().filter(entry -> !Addresses.isNetwork(entry)).anyMatch(entry -> matches(entry, host));
    }

    /** {@code *.example.com} stands for every name below, not for the name itself. */
    private static boolean matches(String entry, String host) {
        String name = withoutDot(entry);
        return name.startsWith("*.") ? host.endsWith(name.substring(1)) : host.equals(name);
    }

    private InetAddress[] addressesOfLiteral(String host, List<String> allowed) {
        if (!Addresses.isNetwork(host)) {
            throw RemoteException.of(Kind.HOST_NOT_ALLOWED, host, host, null);
        }
        InetAddress[] addresses = resolve(host);
        if (!isNetworkAllowed(addresses[0], allowed)) {
            throw RemoteException.of(Kind.HOST_NOT_ALLOWED, host, host, null);
        }
        return addresses;
    }

    private static boolean isNetworkAllowed(InetAddress address, List<String> allowed) {
        return allowed.stream().anyMatch(entry -> Addresses.isNetwork(entry) && Addresses.isIn(entry, address));
    }

    private InetAddress[] resolve(String host) {
        try {
            return resolver.resolve(host);
        } catch (UnknownHostException unknown) {
            throw RemoteException.of(Kind.HOST_UNKNOWN, host, "", unknown);
        }
    }

    private static String host(URI uri) {
        String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
        return withoutDot(host.startsWith("[") ? host.substring(1, host.length() - 1) : host);
    }

    private static String withoutDot(String name) {
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }
}
