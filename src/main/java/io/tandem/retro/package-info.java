/**
 * Records: looking back on a release, with figures that explain themselves, and making a page of it.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared} and the {@code api} of review, debt, metric and wiki.
 */
package io.tandem.retro;
