package io.tandem.review.calendar.model;

import java.time.LocalDate;

/** The day a release is, or was, due. */
public record ReleaseDay(String projectKey, String name, LocalDate day, Standing standing) {
    /** Whether it is out. */
    public enum Standing { AHEAD, RELEASED }
}
