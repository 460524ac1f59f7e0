/**
 * What retrospectives need of the world: releases with the stories of their issues, and a place to be kept.
 *
 * <p>May import: {@code java.*}, {@code io.tandem.shared} and {@code io.tandem.retro.model}.
 */
package io.tandem.retro.port;
