/**
 * A GitLab to try the add-on against: answers in the shapes of the recordings, with GitLab's headers, pages and errors, about projects that are made up, and misbehaves on request.
 *
 * <p>May import: {@code java.*}, the JDK's own HTTP server, Jackson. Knows nothing of the add-on, but for {@code GitLabPreset}, which uses its API.
 */
package io.tandem.sandbox.gitlab;
