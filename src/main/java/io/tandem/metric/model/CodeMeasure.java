package io.tandem.metric.model;

/** What a code analysis server measures about a project, each in one unit. */
public enum CodeMeasure {
    /** Share of code that tests execute, in percent (SonarQube {@code coverage}). */
    COVERAGE,
    /** The same of the code changed lately, in percent (SonarQube {@code new_coverage}). */
    NEW_CODE_COVERAGE,
    /** Lines that hold code (SonarQube {@code ncloc}). */
    LINES_OF_CODE,
    /** Remediation cost over development cost, in percent (SonarQube {@code sqale_debt_ratio}). */
    DEBT_RATIO,
    /** Remediation cost in minutes (SonarQube {@code sqale_index}). */
    REMEDIATION_MINUTES,
    /** Quality gate: 1 passed, 0 failed (SonarQube {@code alert_status}); absent when the project has none. */
    QUALITY_GATE,
    /** Open findings of the kind vulnerability. */
    VULNERABILITIES,
    /** Places somebody has to review for security. */
    SECURITY_HOTSPOTS
}
