/** The working group in tests: a house with its services, examples of members. */
package io.tandem.testing.team;
