/**
 * Installs the built JAR: an OSGi framework per product, the descriptor, and the Spring context on the bundle's class loader.
 *
 * <p>May import: the host package, Felix, Spring. Module types live in the sibling package {@code module}.
 */
package io.tandem.sandbox.host.bundle;
