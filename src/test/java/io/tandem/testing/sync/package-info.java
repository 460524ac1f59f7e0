/** Findings and a register that keeps in step with a server in memory, for tests. */
package io.tandem.testing.sync;
