package io.tandem.connection.model;

import java.util.List;

/**
 * Where the add-on may send requests at all. An entry is a host name, a name with {@code *.} in front, an address or a network in
 * CIDR form. Addresses that are not public (loopback, link-local, private) need an entry of their own even when a listed name leads there.
 *
 * @param version grows with every change; a change must name the version it saw
 * @param entries lower case, in the order they were written
 */
public record AllowedHosts(int version, List<String> entries) {

    public AllowedHosts {
        entries = List.copyOf(entries);
    }
}
