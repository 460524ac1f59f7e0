package io.tandem.adapter.connector.gitlab;

import io.tandem.adapter.connector.http.RemoteException;
import io.tandem.adapter.connector.http.RemoteException.Kind;
import io.tandem.adapter.connector.http.RemoteReasons;
import io.tandem.connection.port.CodeServerException;
import io.tandem.connection.port.CodeServerException.Reach;
import io.tandem.shared.Reason;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;

/** Each failure as a sentence an administrator can act on. */
final class GitLabFailures {
    private static final String PRODUCT = "GitLab";
    private static final String SCOPE = "insufficient_scope";
    private static final Set<Kind> OF_PROJECT = EnumSet.of(Kind.NOT_FOUND, Kind.FORBIDDEN, Kind.REJECTED, Kind.MALFORMED, Kind.TOO_LARGE);

    private GitLabFailures() { }

    /** What the work answers; a failure reaches the whole server. */
    static <T> T ofServer(Supplier<T> work) {
        try {
            return work.get();
        } catch (RemoteException failure) {
            throw new CodeServerException(Reach.SERVER, aboutServer(failure), failure);
        }
    }

    /**
     * What the work answers; a failure reaches no further than the project when it is about the project.
     *
     * @param path the project as people know it
     */
    static <T> T ofProject(String path, Supplier<T> work) {
        try {
            return work.get();
        } catch (RemoteException failure) {
            boolean isOfProject = OF_PROJECT.contains(failure.kind()) && !failure.detail().equals(SCOPE);
            throw isOfProject ? new CodeServerException(Reach.PROJECT, aboutProject(failure, path), failure) : new CodeServerException(Reach.SERVER, aboutServer(failure), failure);
        }
    }

    private static Reason aboutProject(RemoteException failure, String path) {
        return switch (failure.kind()) {
            case NOT_FOUND -> Reason.of("pipeline.problem.project.unknown", path);
            case FORBIDDEN -> Reason.of("pipeline.problem.project.forbidden", path);
            default -> aboutServer(failure);
        };
    }

    private static Reason aboutServer(RemoteException failure) {
        if (failure.kind() == Kind.UNAUTHORISED) {
            return Reason.of(failure.detail().equals("invalid_token") ? "pipeline.problem.token.expired" : "pipeline.problem.token.refused", failure.host());
        }
        return failure.detail().equals(SCOPE) ? Reason.of("pipeline.problem.scope", failure.host()) : RemoteReasons.of(failure, PRODUCT);
    }
}
