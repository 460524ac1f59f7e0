package io.tandem.sandbox.confluence.store;

import java.sql.SQLException;

/** The database refused a statement. */
public final class StoreException extends RuntimeException {
    private static final String UNIQUE_VIOLATION = "23505";
    private static final long serialVersionUID = 1;

    StoreException(SQLException cause) {
        super(cause.getMessage(), cause);
    }

    /** @return true when a unique column already holds the value */
    public boolean isDuplicate() {
        return UNIQUE_VIOLATION.equals(((SQLException) getCause()).getSQLState());
    }
}
