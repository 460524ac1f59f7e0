package io.tandem.adapter.connector.jenkins;

import io.tandem.adapter.connector.http.RemoteAnswer;
import io.tandem.adapter.connector.http.RemoteException;
import io.tandem.adapter.connector.http.RemoteException.Kind;
import io.tandem.adapter.connector.http.RemoteReasons;
import io.tandem.connection.model.ServerAccess;
import io.tandem.connection.port.CodeServerException;
import io.tandem.connection.port.CodeServerException.Reach;
import io.tandem.shared.Reason;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Each failure as a sentence an administrator can act on. Jenkins tells more in headers and titles than in statuses. */
final class JenkinsFailures {
    static final String WEB_PAGE = "web page";
    private static final String PRODUCT = "Jenkins";
    /** What may be wrong with one job while the server works. */
    private static final Set<Kind> ABOUT_A_JOB = Set.of(Kind.NOT_FOUND, Kind.REJECTED, Kind.MALFORMED, Kind.TOO_LARGE);

    private JenkinsFailures() { }

    /** @param job the job it was about; null when it was about the server */
    static CodeServerException tell(RemoteException failure, ServerAccess access, String job) {
        Optional<Reason> known = failure.answer().flatMap(answer -> recognise(failure, answer, access));
        boolean isAboutJob = job != null && known.isEmpty() && ABOUT_A_JOB.contains(failure.kind());
        Reason otherwise = isAboutJob && failure.kind() == Kind.NOT_FOUND ? Reason.of("connection.problem.project.unknown", job) : RemoteReasons.of(failure, PRODUCT);
        return new CodeServerException(isAboutJob ? Reach.PROJECT : Reach.SERVER, known.orElse(otherwise), failure);
    }

    private static Optional<Reason> recognise(RemoteException failure, RemoteAnswer answer, ServerAccess access) {
        boolean isLogIn = failure.detail().equals(WEB_PAGE) && (answer.uri().getPath().contains("login") || answer.text().toLowerCase(Locale.ROOT).contains("j_spring_security_check"));
        if (isLogIn) {
            return Optional.of(Reason.of("connection.problem.jenkins.login", failure.host()));
        }
        return switch (failure.kind()) {
            case UNAUTHORISED -> Optional.of(access.secret().isEmpty() ? missing(failure) : Reason.of("connection.problem.jenkins.token", failure.host(), String.valueOf(access.account())));
            case FORBIDDEN -> Optional.of(forbidden(failure, answer));
            default -> Optional.empty();
        };
    }

    private static Reason forbidden(RemoteException failure, RemoteAnswer answer) {
        if (answer.title().toLowerCase(Locale.ROOT).contains("crumb") || answer.text().contains("No valid crumb")) {
            return Reason.of("connection.problem.jenkins.crumb", failure.host());
        }
        String who = answer.header("X-You-Are-Authenticated-As").orElse("anonymous");
        if (who.equals("anonymous")) {
            return missing(failure);
        }
        String permission = answer.header("X-Required-Permission").orElse("");
        return permission.isEmpty() ? Reason.of("connection.problem.jenkins.forbidden", failure.host(), who) : Reason.of("connection.problem.jenkins.permission", failure.host(), who, permission);
    }

    private static Reason missing(RemoteException failure) {
        return Reason.of("connection.problem.jenkins.anonymous", failure.host());
    }
}
