/**
 * Rows of builds, deployments, merge requests and commits, the sums of their days, how far each was read, and each project's settings.
 *
 * <p>May import: as {@code io.tandem.adapter.store}; {@code io.tandem.connection.pipeline}.
 */
package io.tandem.adapter.store.pipeline;
