/**
 * Bean choices for what both products offer.
 *
 * <p>May import: anything of ours that both products can load, Spring, the scanner's annotations, both-product host types. Nothing imports this package.
 */
package io.tandem.wiring.common;
