/**
 * The arithmetic of a buffer and the values around it: no clock, no I/O.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared}, {@code io.tandem.plan.api} and itself.
 */
package io.tandem.plan.buffer.model;
