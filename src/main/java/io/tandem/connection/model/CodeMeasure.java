package io.tandem.connection.model;

/** What is kept of a project's code, with its unit. */
public enum CodeMeasure {
    /** Lines of code without comments and blanks. */
    LINES_OF_CODE,
    /** Percent, 0 to 100. */
    COVERAGE,
    /** Lines that tests could run. */
    LINES_TO_COVER,
    /** Of those, the lines that no test runs. */
    UNCOVERED_LINES,
    /** Percent, 0 to 100, on new code as the server defines it. */
    NEW_CODE_COVERAGE,
    /** Percent, 0 to 100. */
    DUPLICATION,
    /** Remediation cost ÷ development cost, in percent. */
    DEBT_RATIO,
    /** Minutes to mend every maintainability issue. */
    DEBT_MINUTES,
    /** Open issues of any kind. */
    ISSUES,
    BUGS,
    VULNERABILITIES,
    /** Issues of the highest severity. */
    BLOCKERS,
    /** Places somebody has to review for security; absent where the server no longer counts them. */
    SECURITY_HOTSPOTS
}
