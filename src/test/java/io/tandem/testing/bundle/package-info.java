/** Small add-ons and bare products for tests of the stand-in itself. */
package io.tandem.testing.bundle;
