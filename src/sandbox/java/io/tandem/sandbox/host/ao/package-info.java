/**
 * Active Objects as the products run it: the real engine (net.java.ao) behind the products' interface, with their name rules, joined transactions
 * and unavailability during start.
 *
 * <p>May import: {@code net.java.ao}, the slice. Nothing else of the sandbox.
 */
package io.tandem.sandbox.host.ao;
