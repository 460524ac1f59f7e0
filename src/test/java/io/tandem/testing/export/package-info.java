/** The export over real tables, for tests. */
package io.tandem.testing.export;
