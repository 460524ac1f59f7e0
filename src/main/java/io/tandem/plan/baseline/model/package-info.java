/**
 * Baselines, their issues, and what differs between two scopes: no clock, no I/O.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared} and itself.
 */
package io.tandem.plan.baseline.model;
