/**
 * What buffers ask of the world around them: a store, the project's releases, and the issues of a release.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared}, {@code io.tandem.plan.api}, {@code io.tandem.plan.model} and {@code io.tandem.plan.buffer.model}.
 */
package io.tandem.plan.buffer.port;
