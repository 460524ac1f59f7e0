/**
 * The platform's services, the same in both products: users, texts, transactions, settings, events, jobs, locks, caches, application links.
 *
 * <p>May import: the slice, the host package, JDBC. Never a product's own API.
 */
package io.tandem.sandbox.host.platform;
