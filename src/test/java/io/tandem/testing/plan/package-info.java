/** Examples for tests of the forecast. */
package io.tandem.testing.plan;
