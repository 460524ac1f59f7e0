/** Retrospectives for tests. */
package io.tandem.testing.retro;
