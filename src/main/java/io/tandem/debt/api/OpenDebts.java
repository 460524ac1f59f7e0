package io.tandem.debt.api;

import java.util.List;

/** Who has to do with the unpaid debts of a project. Says nothing of issues, so it is safe for everyone who may see the project; the caller has checked that. */
public interface OpenDebts {
    /** The open, planned and started items, highest priority first, at most {@code count}. */
    List<OpenDebt> listOpen(String projectKey, int count);
}
