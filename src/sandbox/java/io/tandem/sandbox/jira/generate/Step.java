package io.tandem.sandbox.jira.generate;

import java.time.Instant;

/** Something that happens in an issue's life; the argument is a status index or a number of seconds. */
record Step(Instant at, Kind kind, int argument) {
    enum Kind { STATUS, ASSIGN, SPRINT, POINTS, PRIORITY, DUE, VERSION, LABEL, FLAG, UNFLAG, WORK, DESCRIPTION, ESTIMATE, LINK }
}
