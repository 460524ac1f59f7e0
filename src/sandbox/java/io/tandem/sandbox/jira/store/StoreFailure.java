package io.tandem.sandbox.jira.store;

/** The database refused; the cause says why. */
public final class StoreFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    public StoreFailure(String sql, Throwable cause) {
        super(cause.getMessage() + " in: " + sql, cause);
    }
}
