package io.tandem.plan.buffer.model;

import java.util.List;

/** How large a buffer is, from the safety that was cut off the tasks. */
public enum SizingRule {
    /** All that was cut off: Σ (safe − aggressive). */
    SUM {
        @Override
        double personDays(List<TaskEstimate> tasks) {
            return tasks.stream().mapToDouble(TaskEstimate::cut).sum();
        }
    },
    /** Half of what was cut off. Source: Goldratt, "Critical Chain" (1997): tasks of 200 days become a chain of 100 and a buffer of 50. */
    HALF {
        @Override
        double personDays(List<TaskEstimate> tasks) {
            return SUM.personDays(tasks) / 2;
        }
    },
    /** √ Σ (safe − aggressive)²: independent tasks seldom all go wrong together. Source: Newbold, "Project Management in the Fast Lane" (1998). */
    ROOT_OF_SQUARES {
        @Override
        double personDays(List<TaskEstimate> tasks) {
            return Math.sqrt(tasks.stream().mapToDouble(task -> task.cut() * task.cut()).sum());
        }
    },
    /** As somebody decided. */
    BY_HAND {
        @Override
        double personDays(List<TaskEstimate> tasks) {
            throw new IllegalStateException("a size set by hand does not follow from tasks");
        }
    };

    /** Person-days. */
    abstract double personDays(List<TaskEstimate> tasks);
}
