/**
 * The ground floor: the few types and ports every feature speaks in. Pure Java.
 *
 * <p>May import: {@code java.*} and itself. Nothing here reads a clock, a database or the network.
 */
package io.tandem.shared;
