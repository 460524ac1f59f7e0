/**
 * What both stand-ins share: one running product ({@link io.tandem.sandbox.host.Product}), its users and sessions, the platform's services, the
 * OSGi host of the add-on's JAR and the page chrome. Strict where the products are strict; src/sandbox/README.md lists how.
 *
 * <p>May import: the slice, test-scope libraries. Never the add-on: its JAR is loaded as a bundle.
 */
package io.tandem.sandbox.host;
