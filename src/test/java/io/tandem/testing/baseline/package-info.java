/** Baselines over a real database, for tests. */
package io.tandem.testing.baseline;
