/**
 * GitLab's REST API (version 4) as a {@link io.tandem.connection.pipeline.port.PipelineServer}: only calls that every edition answers, with a token of scope {@code read_api}.
 *
 * <p>May import: {@code java.*}, Jackson, {@code io.tandem.shared}, {@code io.tandem.connection} and {@code io.tandem.adapter.connector.http}.
 */
package io.tandem.adapter.connector.gitlab;
