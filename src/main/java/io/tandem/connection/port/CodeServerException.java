package io.tandem.connection.port;

import io.tandem.shared.Reason;

/** Why a server gave no answer that can be used; the reason is a sentence a person can act on. */
public final class CodeServerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** How far the trouble reaches. */
    public enum Reach {
        /** The whole server: asking it about the next project is no use now. */
        SERVER,
        /** This project only. */
        PROJECT
    }

    private final transient Reason reason;
    private final Reach reach;

    public CodeServerException(Reach reach, Reason reason, Throwable cause) {
        super(reason.code(), cause);
        this.reach = reach;
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public Reach reach() {
        return reach;
    }
}
