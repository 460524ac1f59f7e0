/**
 * What a connection is and what its server says: records and enums.
 * <p>May import: {@code java.*} and {@code io.tandem.shared}.
 */
package io.tandem.connection.model;
