/** Storage format as XML: reading it, telling why it is not well-formed. Imports java.* only. */
package io.tandem.sandbox.confluence.storage;
