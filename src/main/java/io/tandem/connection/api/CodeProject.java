package io.tandem.connection.api;

import java.net.URI;

/**
 * A project of Jira's and the project on a code server that holds its code.
 *
 * @param connectionName what administrators call the server
 * @param serverUrl      where people open it, without a closing slash
 * @param remoteKey      the server's key, as the server writes it
 */
public record CodeProject(long connectionId, String connectionName, URI serverUrl, String projectKey, String remoteKey) { }
