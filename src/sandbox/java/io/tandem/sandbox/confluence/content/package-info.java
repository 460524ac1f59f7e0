/** The rules of the stand-in Confluence: who may what, versions, titles. Imports the store and the storage format. */
package io.tandem.sandbox.confluence.content;
