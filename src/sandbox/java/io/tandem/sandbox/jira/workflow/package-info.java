/**
 * Runs transitions with the OSWorkflow library: descriptors as its XML, conditions, validators and functions named by class, created through the add-on.
 * May import: {@code model}, {@code store}, {@code api}, com.opensymphony.
 */
package io.tandem.sandbox.jira.workflow;
