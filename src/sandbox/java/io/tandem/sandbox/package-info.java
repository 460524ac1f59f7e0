/**
 * The stand-in as a program: options, start of both products and the SonarQube beside them, messages for people.
 *
 * <p>May import: every package of the sandbox. Never the add-on.
 */
package io.tandem.sandbox;
