/** The part of Confluence's Java API that macros use, over the stand-in's store. Imports content, store, render, host and the API. */
package io.tandem.sandbox.confluence.api;
