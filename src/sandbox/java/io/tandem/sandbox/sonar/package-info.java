/**
 * A SonarQube to try the add-on against: serves what a real one (Community Build 26.9) was recorded saying, and misbehaves on request.
 *
 * <p>May import: {@code java.*}, the JDK's own HTTP server, Jackson. Knows nothing of the add-on.
 */
package io.tandem.sandbox.sonar;
