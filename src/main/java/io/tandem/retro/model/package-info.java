/**
 * What a retrospective is made of, and how a deviation is taken apart into its causes.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared} and the {@code api} of features below.
 */
package io.tandem.retro.model;
