package io.tandem.review.model;

import io.tandem.shared.Actor;

/** What an approval asks for in return, and who sees to it. */
public record Condition(String text, Actor owner) { }
