package io.tandem.review.calendar.model;

import io.tandem.shared.Actor;
import io.tandem.shared.DateRange;

/** Days on which somebody does not work. */
public record PersonAway(Actor person, DateRange days) { }
