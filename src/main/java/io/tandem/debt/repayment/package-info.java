/**
 * The repayment planner: what to repay with a given capacity, why, and putting it into a release. The choice itself is arithmetic over numbers only
 * ({@code RepaymentPlanner}); what is read and written around it stands beside it.
 *
 * <p>May import: as {@code io.tandem.debt}, whose sub-package it is, {@code io.tandem.metric.api} and {@code io.tandem.team.api}.
 */
package io.tandem.debt.repayment;
