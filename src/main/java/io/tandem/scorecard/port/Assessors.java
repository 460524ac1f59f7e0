package io.tandem.scorecard.port;

import io.tandem.shared.Actor;

/** Who may say how components are: those who may write in the project's register of technical debt. */
public interface Assessors {
    boolean mayAssess(Actor actor, String projectKey);
}
