package io.tandem.export.model;

import java.util.Arrays;
import java.util.Optional;

/** What is measured of code. */
public enum CodeValue {
    LINES_OF_CODE, COVERAGE, LINES_TO_COVER, UNCOVERED_LINES, NEW_CODE_COVERAGE, DUPLICATION, DEBT_RATIO, DEBT_MINUTES, ISSUES, BUGS, VULNERABILITIES, BLOCKERS, SECURITY_HOTSPOTS;

    /** Empty for a name the export does not tell. */
    public static Optional<CodeValue> find(String name) {
        return Arrays.stream(values()).filter(value -> value.name().equals(name)).findFirst();
    }
}
