/** Debt items and a whole register for tests. */
package io.tandem.testing.debt;
