/**
 * What baselines ask of the world around them: a store, and the issues of a release.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared} and {@code io.tandem.plan.baseline.model}.
 */
package io.tandem.plan.baseline.port;
