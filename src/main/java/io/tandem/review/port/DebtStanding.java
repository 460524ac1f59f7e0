package io.tandem.review.port;

/** What a project's register of technical debt holds. Says nothing of issues; permissions are the caller's. */
public interface DebtStanding {
    /** So many unpaid items, person-days to repair them, person-days lost per month while they stay. */
    record Debt(long items, double principal, double interest) { }

    Debt get(String projectKey);
}
