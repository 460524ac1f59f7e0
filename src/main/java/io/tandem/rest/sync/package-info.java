/**
 * The synchronisation of the register with code servers: asking for one, watching it, its settings, the findings behind an item, and the door where servers call.
 *
 * <p>May import: as {@code io.tandem.rest}.
 */
package io.tandem.rest.sync;
