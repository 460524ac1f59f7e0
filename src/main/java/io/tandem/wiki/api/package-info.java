/**
 * The page model and the two questions other features ask: how does a page look, and please publish it.
 *
 * <p>May import: {@code java.*} and {@code io.tandem.shared}.
 */
package io.tandem.wiki.api;
