/**
 * What other features may ask about connections: which projects are mapped, and the secret a server signs its calls with.
 * <p>May import: {@code java.*}.
 */
package io.tandem.connection.api;
