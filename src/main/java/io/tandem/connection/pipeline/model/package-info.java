/**
 * Builds, deployments, merge requests, commits, and the days they sum up to: records and enums.
 *
 * <p>May import: {@code java.*} and {@code io.tandem.shared}.
 */
package io.tandem.connection.pipeline.model;
