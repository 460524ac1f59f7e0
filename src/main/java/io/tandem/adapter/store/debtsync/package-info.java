/**
 * The synchronisation with code servers in Active Objects: findings, what was made of them, settings, jobs, results.
 *
 * <p>May import: as {@code io.tandem.adapter.store}.
 */
package io.tandem.adapter.store.debtsync;
