/**
 * Connections to the servers that know about the code: who may set them up, what they are allowed to reach, which project of theirs
 * belongs to which Jira project, whether they work, and the add-on's own daily series of what they say (servers thin out theirs).
 * <p>Stands alone on the first feature floor. May import: {@code java.*} and {@code io.tandem.shared}.
 * See docs/features/connections.md and docs/decisions/connections-package.md.
 */
package io.tandem.connection;
