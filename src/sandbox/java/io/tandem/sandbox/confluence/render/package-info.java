/** Storage format to HTML, with the product's common macros and the add-on's. Imports content, store, storage, host and the macro types of the API. */
package io.tandem.sandbox.confluence.render;
