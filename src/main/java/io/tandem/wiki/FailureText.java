package io.tandem.wiki;

import io.tandem.shared.Problem;
import io.tandem.wiki.port.WikiFailureException;
import io.tandem.wiki.port.WikiFailureException.Kind;
import java.util.Locale;
import java.util.Optional;

/** How a wiki's failure is told to people: one text per kind, {0} is what the wiki said, {1} an address that helps. */
final class FailureText {
    private FailureText() { }

    static Problem problem(WikiFailureException failure) {
        String code = "publication." + failure.kind().name().toLowerCase(Locale.ROOT).replace('_', '.');
        return Problem.of(code, String.valueOf(failure.getMessage()), failure.address().orElse(""));
    }

    /** Where the person gives leave, when that is what is missing. */
    static Optional<String> askAt(WikiFailureException failure) {
        return failure.kind() == Kind.LEAVE_NEEDED ? failure.address() : Optional.empty();
    }
}
