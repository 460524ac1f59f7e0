/** Releases' buffers for tests. */
package io.tandem.testing.buffer;
