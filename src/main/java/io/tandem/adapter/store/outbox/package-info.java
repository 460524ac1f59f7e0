/**
 * Where pages wait until the wiki has taken them.
 *
 * <p>May import: as {@code io.tandem.adapter.store}, and {@code io.tandem.wiki}'s ports and api.
 */
package io.tandem.adapter.store.outbox;
