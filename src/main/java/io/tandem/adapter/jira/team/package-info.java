/**
 * What the working group asks of Jira: project roles, the working week, and who has to do with open reviews, debts and actions.
 *
 * <p>May import: Jira, the team feature, the {@code api} of the features whose matters are open, the ports it answers, and {@code io.tandem.shared}.
 */
package io.tandem.adapter.jira.team;
