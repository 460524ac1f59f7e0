package io.tandem.debt.sync.port;

import io.tandem.shared.Reason;

/** Why a project could not be read; the reason is a sentence a person can act on. */
public final class FindingSourceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Reason reason;

    public FindingSourceException(Reason reason, Throwable cause) {
        super(reason.code(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
