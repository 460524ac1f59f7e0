package io.tandem.wiring.jira;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.connection.pipeline.api.CommitReader;
import io.tandem.connection.pipeline.api.CommitRecord;
import io.tandem.debt.model.ComponentRef;
import io.tandem.debt.port.ProjectParts;
import io.tandem.debt.sync.FileComponents;
import io.tandem.debt.sync.model.SyncSettings;
import io.tandem.debt.sync.port.SyncSettingsStore;
import io.tandem.scorecard.model.ChangeHistory;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.mockito.Mockito;

public class CommittedHistoryTest {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private final List<CommitRecord> commits = new ArrayList<>();

    @Test
    public void couplingIsTheShareOfCommitsThatTouchAnotherComponentToo() {
        for (int number = 0; number < 6; number++) {
            commit("services/gateway/A" + number + ".java");
        }
        commit("services/gateway/A.java", "services/ledger/B.java", "README.md");
        commit("services/gateway/A.java", "services/ledger/B.java");

        Map<Long, ChangeHistory> known = history().find("DEMO").orElseThrow();
        assertThat(known.get(1L)).returns(25.0, ChangeHistory::coupling).returns(null, ChangeHistory::churn).returns(NOW, ChangeHistory::asOf);
        assertThat(known).as("two commits are too few").doesNotContainKey(2L);
    }

    @Test
    public void aCommitOfVeryManyFilesSaysNothing() {
        for (int number = 0; number < 5; number++) {
            commit("services/gateway/A.java");
        }
        List<String> everything = new ArrayList<>(Collections.nCopies(60, "services/ledger/B.java"));
        everything.add("services/gateway/A.java");
        commit(everything.toArray(String[]::new));
        assertThat(history().find("DEMO").orElseThrow().get(1L).coupling()).isZero();
    }

    @Test
    public void withoutCommitsNothingIsKnown() {
        assertThat(history().find("DEMO")).isEmpty();
    }

    private void commit(String... files) {
        commits.add(new CommitRecord(null, "acme/payments", "a" + commits.size(), NOW, "x", List.of(files)));
    }

    private CommittedHistory history() {
        SyncSettingsStore settings = Mockito.mock(SyncSettingsStore.class);
        Mockito.when(settings.get("DEMO")).thenReturn(SyncSettings.usual("DEMO"));
        ProjectParts parts = Mockito.mock(ProjectParts.class);
        Mockito.when(parts.listComponents("DEMO")).thenReturn(List.of(new ComponentRef(1, "Gateway"), new ComponentRef(2, "Ledger")));
        CommitReader reader = (projectKey, days, most) -> commits;
        return new CommittedHistory(reader, new FileComponents(settings, parts), Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
