package io.tandem.sandbox.jira.store;

/** Ids and issue numbers, given out by the database so that two processes never give the same one. */
final class Counters {
    private static final long FIRST = 10000;
    private final Jdbc jdbc;

    Counters(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    long next(String name) {
        return reserve(name, 1);
    }

    /** The first of {@code count} consecutive ids nobody else gets. */
    long reserve(String name, int count) {
        return jdbc.transaction(() -> {
            if (jdbc.update("update jira_counter set next_value = next_value + ? where name = ?", count, name) == 0) {
                jdbc.update("insert into jira_counter (name, next_value) values (?, ?)", name, FIRST + count);
            }
            return jdbc.number("select next_value from jira_counter where name = ?", name) - count;
        });
    }

    long nextIssueNumber(long projectId) {
        return jdbc.transaction(() -> {
            jdbc.update("update jira_project set next_number = next_number + 1 where id = ?", projectId);
            return jdbc.number("select next_number from jira_project where id = ?", projectId) - 1;
        });
    }

    /** Makes sure that later numbers are above an imported one. */
    void atLeast(long projectId, long number) {
        jdbc.update("update jira_project set next_number = ? where id = ? and next_number <= ?", number + 1, projectId, number);
    }
}
