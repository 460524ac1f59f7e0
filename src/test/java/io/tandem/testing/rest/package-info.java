/** REST resources in this process, with the product's filters and error answers. */
package io.tandem.testing.rest;
