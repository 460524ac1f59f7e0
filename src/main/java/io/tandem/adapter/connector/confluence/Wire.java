package io.tandem.adapter.connector.confluence;

import java.util.Optional;

/** Sends one request to Confluence as whoever's turn it is. */
public interface Wire {
    /** The methods we use. */
    enum Method { GET, POST, PUT }

    /**
     * @param path below Confluence's address, with its query, encoded
     * @param body JSON, or null
     * @throws io.tandem.wiki.port.WikiFailureException when there is no answer, no link or no leave; an answer of any status is given back
     */
    Reply send(Method method, String path, String body);

    /**
     * An answer.
     *
     * @param retryAfter the header of this name, if there was one
     */
    record Reply(int status, String body, Optional<String> retryAfter) { }
}
