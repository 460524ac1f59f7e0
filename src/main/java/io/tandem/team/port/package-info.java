/**
 * What the working group asks of the world: a store, the project roles there are, the working week, and what is open.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared}, {@code io.tandem.team.api} and {@code io.tandem.team.model}.
 */
package io.tandem.team.port;
