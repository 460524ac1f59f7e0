/**
 * SonarQube (Server and Community Build) as a {@link io.tandem.connection.port.CodeServer}.
 *
 * <p>May import: {@code io.tandem.adapter.connector.http}, {@code io.tandem.connection}'s model and port, {@code io.tandem.shared}, Jackson. See docs/features/connections.md.
 */
package io.tandem.adapter.connector.sonarqube;
