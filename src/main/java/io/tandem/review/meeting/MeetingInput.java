package io.tandem.review.meeting;

import java.util.List;

/** A new meeting as sent; {@code at} is an instant, {@code participants} are log-in names or user keys: the board's seat holders when left out. */
public record MeetingInput(String title, String at, List<String> participants) { }
