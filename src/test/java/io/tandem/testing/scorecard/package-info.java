/** Scorecards in tests: a house with its services, examples of cards. */
package io.tandem.testing.scorecard;
