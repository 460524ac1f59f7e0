package io.tandem.plan.api;

import io.tandem.shared.ThreePoint;

/** What a change takes: working days and person-days. Either may be null while nobody estimated it. */
public record ChangeWork(ThreePoint schedule, ThreePoint effort) { }
