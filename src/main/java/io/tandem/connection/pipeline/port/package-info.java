/**
 * What the pipelines need from elsewhere: servers that answer, and places to keep what they said.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared}, {@code io.tandem.connection}'s model and port, and {@code io.tandem.connection.pipeline.model}.
 */
package io.tandem.connection.pipeline.port;
