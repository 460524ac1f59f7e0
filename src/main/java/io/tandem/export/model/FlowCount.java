package io.tandem.export.model;

import java.util.Arrays;
import java.util.Optional;

/** What is counted of a day, by the names the figures have for it. */
public enum FlowCount {
    CREATED, DEFECTS_CREATED, COMMITTED, STARTED, DONE, DONE_WITHOUT_START, DONE_PLANNED, DONE_PLAN_EMPTY, PLANNED_DAYS, ACTUAL_DAYS, DONE_WITH_WORK, DONE_WORK_SECONDS, SCOPE_CHANGES,
    CYCLE_WORKING_DAYS, ACTIVE_SECONDS, WAITING_SECONDS, BLOCKED_SECONDS, REOPENED, BACKWARD_MOVES, DUE_MOVES, POINT_CHANGES, SPRINT_MOVES, ASSIGNEE_CHANGES;

    /** Empty for a name the export does not tell. */
    public static Optional<FlowCount> find(String name) {
        return Arrays.stream(values()).filter(count -> count.name().equals(name)).findFirst();
    }
}
