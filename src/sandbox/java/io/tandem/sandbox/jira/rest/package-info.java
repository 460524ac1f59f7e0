/** The useful part of /rest/api/2, with Jira's shapes, errors and limits. May import: the host, {@code io.tandem.sandbox.jira} and its sub-packages, Jackson. */
package io.tandem.sandbox.jira.rest;
