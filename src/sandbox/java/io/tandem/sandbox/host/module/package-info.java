/**
 * Brings the descriptor's modules to life: texts, web fragments, resources, REST, actions, servlets, Active Objects and the small ones.
 *
 * <p>May import: the host, {@code bundle}, {@code velocity}, {@code ao} packages, Jersey, jsoup.
 */
package io.tandem.sandbox.host.module;
