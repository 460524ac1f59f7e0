package io.tandem.review.model;

/**
 * The project's technical debt now, and with the change as assessed.
 *
 * @param items         unpaid items of the register
 * @param principal     person-days to repair them
 * @param interest      person-days lost per month while they stay
 * @param withPrincipal the same person-days with the change; never below 0
 */
public record DebtEffect(long items, double principal, double interest, double withPrincipal) { }
