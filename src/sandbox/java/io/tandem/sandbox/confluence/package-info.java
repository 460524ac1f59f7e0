/**
 * The stand-in Confluence: spaces, pages with versions, labels, properties and restrictions; storage format rendered with the add-on's macros;
 * /rest/api/content as the product answers it; screens to read and edit. Nothing in the add-on knows of it.
 */
package io.tandem.sandbox.confluence;
