/** Builders and fakes for connections. */
package io.tandem.testing.connection;
