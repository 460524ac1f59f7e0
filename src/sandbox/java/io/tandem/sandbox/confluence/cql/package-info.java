/** A useful part of the Confluence query language over pages. Imports the store's records. */
package io.tandem.sandbox.confluence.cql;
