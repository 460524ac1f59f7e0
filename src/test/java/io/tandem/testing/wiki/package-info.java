/** Pages for tests: random models, a reader of storage format, a wiki in memory that fails on demand. */
package io.tandem.testing.wiki;
