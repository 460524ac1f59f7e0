package io.tandem.rest.debt;

import io.tandem.shared.InvalidInputException;
import io.tandem.shared.Problem;
import java.util.List;

/** Whether a call is only to say what it would do. */
final class DryRun {
    private DryRun() { }

    /** Nothing sent is no; anything else than yes or no is refused, for a word misread here would write everything. */
    static boolean read(String text) {
        if (text != null && !text.equals("true") && !text.equals("false")) {
            throw new InvalidInputException(List.of(Problem.at("dryRun", "json.value.wrong", text.length() > 50 ? text.substring(0, 50) + "…" : text)));
        }
        return "true".equals(text);
    }
}
