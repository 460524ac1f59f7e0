/** What the stand-in Confluence remembers: plain JDBC on H2 or PostgreSQL. Imports java.* only. */
package io.tandem.sandbox.confluence.store;
