package io.tandem.review.model;

import io.tandem.shared.Actor;
import io.tandem.shared.DateRange;

/** A seat's holder lets somebody else vote for them on these days. */
public record Delegation(Actor from, Actor to, DateRange days) { }
