/**
 * What the stand-in Jira does, whoever asks (the add-on, a page, REST): people, permissions, search, changes with their history.
 * May import: {@code model}, {@code store}, {@code jql}, the host.
 */
package io.tandem.sandbox.jira.service;
