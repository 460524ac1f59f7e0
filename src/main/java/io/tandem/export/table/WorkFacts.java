package io.tandem.export.table;

import io.tandem.export.model.ColumnType;
import io.tandem.export.model.ColumnUnit;
import io.tandem.export.model.StoredIssue;
import io.tandem.export.model.StoredIssue.Work;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Time logged: a row for each issue, day and person, and one without a day for an issue on which nobody logged anything. While the export shows no people, one for each issue and day. */
public final class WorkFacts extends IssueTable<WorkFacts.Logged> {
    public static final String NAME = "fact_work";

    /** @param day null for an issue without time; @param person null likewise, and while people are not shown */
    record Logged(LocalDate day, String person, long seconds) { }

    private record Place(LocalDate day, String person) { }

    public WorkFacts(Sources sources) {
        super(sources, List.of(
            IssueTable.<Logged>issueId().to(IssueFacts.NAME),
            IssueTable.<Logged>entry("work_date", ColumnType.DATE, Logged::day).to(DateDimension.NAME).nullable(),
            IssueTable.<Logged>entry("person_id", ColumnType.TEXT, Logged::person).to(PersonDimension.NAME).personal(),
            IssueTable.<Logged>entry("work_seconds", ColumnType.INTEGER, Logged::seconds).in(ColumnUnit.SECONDS)));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    List<Logged> entries(StoredIssue issue, ProjectView view) {
        Map<Place, Long> sums = new LinkedHashMap<>();
        for (Work work : issue.work()) {
            sums.merge(new Place(view.time().dayOf(work.at()), view.persons().of(work.userKey())), work.seconds(), Long::sum);
        }
        return sums.isEmpty() ? List.of(new Logged(null, null, 0)) : sums.entrySet().stream().map(sum -> new Logged(sum.getKey().day, sum.getKey().person, sum.getValue())).toList();
    }
}
