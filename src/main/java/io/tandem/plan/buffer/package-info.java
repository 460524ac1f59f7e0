/**
 * A release's buffer: how large it is, what drew on it and why, and whether that is too much for the work that is done. Explained in docs/features/buffer.md.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared} and the plan feature. Others tell their draws by {@link io.tandem.plan.api.BufferLedger}.
 */
package io.tandem.plan.buffer;
