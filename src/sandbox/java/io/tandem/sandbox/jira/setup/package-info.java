/** What every stand-in Jira has before the first project: constants, roles and the standard workflow. May import: {@code model}, {@code store}, {@code workflow}. */
package io.tandem.sandbox.jira.setup;
