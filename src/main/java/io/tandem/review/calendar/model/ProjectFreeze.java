package io.tandem.review.calendar.model;

import io.tandem.review.model.FreezeWindow;

/** A project's days without changes. */
public record ProjectFreeze(String projectKey, FreezeWindow window) { }
