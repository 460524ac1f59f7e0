package io.tandem.adapter.connector.sonarqube;

import io.tandem.adapter.connector.http.RemoteException;
import io.tandem.adapter.connector.http.RemoteException.Kind;
import io.tandem.connection.port.CodeServerException;
import io.tandem.connection.port.CodeServerException.Reach;
import io.tandem.shared.Reason;

/** Each failure as a sentence an administrator can act on. */
final class SonarQubeFailures {
    /** The server is there and up, but does not know who we are. */
    static final String NO_TOKEN = "token";

    private SonarQubeFailures() { }

    /** @param reach what the call was about; a failure of the server itself reaches further than the call */
    static CodeServerException tell(RemoteException failure, Reach reach, String remoteKey) {
        boolean isAboutProject = reach == Reach.PROJECT && (failure.kind() == Kind.NOT_FOUND || failure.kind() == Kind.FORBIDDEN || failure.kind() == Kind.REJECTED
                || failure.kind() == Kind.MALFORMED || failure.kind() == Kind.TOO_LARGE);
        Reason reason = isAboutProject ? aboutProject(failure, remoteKey) : aboutServer(failure);
        return new CodeServerException(isAboutProject ? Reach.PROJECT : Reach.SERVER, reason, failure);
    }

    private static Reason aboutProject(RemoteException failure, String remoteKey) {
        return switch (failure.kind()) {
            case NOT_FOUND -> Reason.of("connection.problem.project.unknown", remoteKey);
            case FORBIDDEN -> Reason.of("connection.problem.project.forbidden", remoteKey);
            case REJECTED -> Reason.of("connection.problem.rejected", failure.status(), failure.detail());
            case TOO_LARGE -> Reason.of("connection.problem.large");
            default -> Reason.of("connection.problem.malformed", failure.host(), failure.detail());
        };
    }

    private static Reason aboutServer(RemoteException failure) {
        String host = failure.host();
        return switch (failure.kind()) {
            case HOST_NOT_ALLOWED -> Reason.of("connection.problem.host.unlisted", host);
            case ADDRESS_NOT_ALLOWED -> Reason.of("connection.problem.address.unlisted", host, failure.detail());
            case HOST_UNKNOWN -> Reason.of("connection.problem.host.unknown", host);
            case REFUSED -> Reason.of("connection.problem.refused", host);
            case CERTIFICATE -> Reason.of("connection.problem.certificate", host);
            case REDIRECTED -> Reason.of("connection.problem.redirected", host, failure.detail());
            case TIMED_OUT -> Reason.of("connection.problem.late", host, failure.detail());
            case DROPPED, INTERRUPTED -> Reason.of("connection.problem.dropped", host);
            case UNAUTHORISED -> Reason.of("connection.problem.token.refused", host);
            case FORBIDDEN -> failure.detail().equals(NO_TOKEN) ? Reason.of("connection.problem.token.missing", host) : Reason.of("connection.problem.forbidden", host);
            case NOT_FOUND -> Reason.of("connection.problem.path", host);
            case RATE_LIMITED -> Reason.of("connection.problem.busy", host);
            case STARTING -> Reason.of("connection.problem.starting", host);
            case UNAVAILABLE -> Reason.of("connection.problem.unavailable", host, failure.status());
            case REJECTED -> Reason.of("connection.problem.rejected", failure.status(), failure.detail());
            case MALFORMED -> Reason.of("connection.problem.malformed", host, failure.detail());
            case TOO_LARGE -> Reason.of("connection.problem.large");
        };
    }
}
