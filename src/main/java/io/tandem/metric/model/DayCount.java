package io.tandem.metric.model;

/** What is counted or summed for one project and one day. Whole numbers, so that adding and taking away never drifts. The names are stored: none is ever changed. */
public enum DayCount {
    CREATED,
    /** Created that day, of a type that stands for a defect. */
    DEFECTS_CREATED,
    COMMITTED, STARTED, DONE,
    /** Done that day without ever having been in progress: no cycle time. */
    DONE_WITHOUT_START,
    /** Started, done that day, and with a due day to measure against. */
    DONE_PLANNED,
    /** Done that day with a due day before the start: the plan has no length. */
    DONE_PLAN_EMPTY,
    /** Working days from start to due day of those planned. */
    PLANNED_DAYS,
    /** Working days from start to done of those planned. */
    ACTUAL_DAYS,
    /** Done that day with time logged on them. */
    DONE_WITH_WORK,
    /** All seconds ever logged on those. */
    DONE_WORK_SECONDS,
    /** Changes of scope that day of issues already committed to. */
    SCOPE_CHANGES,
    /** Working days from start to done, summed over the issues that have a cycle time. */
    CYCLE_WORKING_DAYS,
    /** Seconds between start and end of the issues done that day in which they were neither blocked nor waiting. */
    ACTIVE_SECONDS,
    /** Seconds between start and end of the issues done that day in a status the project marks as waiting, unless blocked as well. */
    WAITING_SECONDS,
    /** Seconds between start and end of the issues done that day in which they were blocked. */
    BLOCKED_SECONDS,
    REOPENED, BACKWARD_MOVES, DUE_MOVES, POINT_CHANGES, SPRINT_MOVES, ASSIGNEE_CHANGES,
    /** Created that day and in a sprint of which nobody knows whether and when it started: perhaps committed to earlier than counted. */
    SPRINT_START_UNKNOWN
}
