package io.tandem.connection.port;

import io.tandem.connection.model.AllowedHosts;

/** Where the list of allowed hosts is kept. */
public interface AllowedHostsStore {

    /** The list; empty, version 0, before anybody set one. */
    AllowedHosts get();

    /**
     * @param hosts with the version that was seen
     * @return the list as stored, with its new version
     * @throws io.tandem.shared.ConflictException when the stored version is another
     */
    AllowedHosts save(AllowedHosts hosts);
}
