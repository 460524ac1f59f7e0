package io.tandem.adapter.jira.metric;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.metric.model.ChangedField;
import io.tandem.metric.model.FieldChange;
import io.tandem.metric.model.PlannedSprint;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.Test;

/** Sprints from the texts that Jira Software's field gives. */
public class SprintReadingTest {
    private static final String SPRINT = "com.atlassian.greenhopper.service.sprint.Sprint@1f3a[";

    @Test
    public void theTimeItWasStartedWinsOverTheTimePlanned() {
        assertThat(read(SPRINT + "id=37,rapidViewId=1,state=CLOSED,name=Sprint 37,startDate=2026-01-05T09:00:00.000Z,endDate=2026-01-19T09:00:00.000Z,completeDate=<null>,activatedDate=2026-01-06T08:30:00.000+01:00,sequence=37,goal=]"))
                .containsExactly(new PlannedSprint("37", Instant.parse("2026-01-06T07:30:00Z"), true));
        assertThat(read(SPRINT + "id=37,state=ACTIVE,name=S,startDate=2026-01-05T09:00:00.000+0530,activatedDate=<null>]")).containsExactly(new PlannedSprint("37", Instant.parse("2026-01-05T03:30:00Z"), true));
    }

    @Test
    public void oneToComeHasNotStartedWhateverItsPlanSays() {
        assertThat(read(SPRINT + "id=38,state=FUTURE,name=Next,startDate=2026-02-05T09:00:00.000Z]")).containsExactly(new PlannedSprint("38", null, true));
    }

    @Test
    public void whatTheTextDoesNotTellIsUnknown() {
        assertThat(read(SPRINT + "id=39,state=CLOSED,name=Old,startDate=<null>]")).containsExactly(new PlannedSprint("39", null, false));
        assertThat(read("Sprint 40")).containsExactly(new PlannedSprint("Sprint 40", null, false));
        assertThat(read(SPRINT + "id=41,state=ACTIVE,startDate=next Monday]")).containsExactly(new PlannedSprint("41", null, false));
        assertThat(SprintReading.of(null, List.of())).isEmpty();
        assertThat(SprintReading.of(Arrays.asList(null, null), List.of())).isEmpty();
    }

    @Test
    public void aSprintThatOnlyTheHistoryNamesIsUnknown() {
        List<FieldChange> changes = List.of(new FieldChange(Instant.parse("2026-01-05T00:00:00Z"), ChangedField.SPRINT, "36", "36, 37"), new FieldChange(Instant.parse("2026-01-03T00:00:00Z"), ChangedField.SPRINT, "", "36"));
        assertThat(SprintReading.of(List.of(SPRINT + "id=37,state=ACTIVE,startDate=2026-01-05T09:00:00.000Z]"), changes))
                .containsExactly(new PlannedSprint("36", null, false), new PlannedSprint("37", Instant.parse("2026-01-05T09:00:00Z"), true));
    }

    private static List<PlannedSprint> read(String text) {
        return SprintReading.of(List.of(text), List.of());
    }
}
