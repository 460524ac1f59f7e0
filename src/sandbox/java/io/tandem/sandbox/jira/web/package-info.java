/** The stand-in Jira's pages, in AUI, inside the host's chrome. May import: the host, {@code io.tandem.sandbox.jira} and its sub-packages, jakarta.servlet. */
package io.tandem.sandbox.jira.web;
