/** The stand-in's /rest/api, with the product's JSON shapes and refusals. Imports content, store, cql, host, Jackson, servlets. */
package io.tandem.sandbox.confluence.rest;
