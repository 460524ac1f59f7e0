package io.tandem.metric.api;

import java.time.Instant;

/** Remediation cost ÷ development cost of the code, in percent, when the server analysed it (SonarQube {@code sqale_debt_ratio}). */
public record DebtRatioRecord(Instant at, double percent) { }
