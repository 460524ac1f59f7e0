package io.tandem.export.model;

/** What a number counts. */
public enum ColumnUnit { NONE, COUNT, SECONDS, MINUTES, HOURS, DAYS, WORKING_DAYS, PERSON_DAYS, PERSON_DAYS_PER_MONTH, POINTS, PERCENT, LINES }
