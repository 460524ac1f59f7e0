package io.tandem.adapter.connector.sonarqube;

import io.tandem.adapter.connector.http.RemoteException;
import io.tandem.adapter.connector.http.RemoteException.Kind;
import io.tandem.adapter.connector.http.RemoteReasons;
import io.tandem.connection.port.CodeServerException;
import io.tandem.connection.port.CodeServerException.Reach;
import io.tandem.shared.Reason;

/** Each failure as a sentence an administrator can act on. */
final class SonarQubeFailures {
    /** The server is there and up, but does not know who we are. */
    static final String NO_TOKEN = "token";
    private static final String PRODUCT = "SonarQube";

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
            default -> RemoteReasons.of(failure, PRODUCT);
        };
    }

    private static Reason aboutServer(RemoteException failure) {
        boolean isTokenMissing = failure.kind() == Kind.FORBIDDEN && failure.detail().equals(NO_TOKEN);
        return isTokenMissing ? Reason.of("connection.problem.token.missing", failure.host()) : RemoteReasons.of(failure, PRODUCT);
    }
}
