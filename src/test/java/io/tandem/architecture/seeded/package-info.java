/** Small classes that each break one rule of the house on purpose, so that a test can show the rule bites. */
package io.tandem.architecture.seeded;
