/**
 * What other features may read of builds, deployments and commits. Answers from the add-on's own rows, never over the network.
 *
 * <p>May import: {@code java.*} and {@code io.tandem.shared}.
 */
package io.tandem.connection.pipeline.api;
