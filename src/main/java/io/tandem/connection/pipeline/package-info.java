/**
 * What servers that build and deploy tell: builds, deployments, merge requests and commits, kept by the add-on itself, and what each day of a project sums up to. Reads the servers in the
 * background, hastened by their calls; a server that is silent leaves everything as it was.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared} and {@code io.tandem.connection}. See docs/features/gitlab.md and docs/features/dora.md.
 */
package io.tandem.connection.pipeline;
