package io.tandem.adapter.store.debt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tandem.adapter.store.shared.AoTransactions;
import io.tandem.debt.model.DebtKind;
import io.tandem.debt.suggestion.model.Excerpt;
import io.tandem.debt.suggestion.model.Place;
import io.tandem.debt.suggestion.model.Scan;
import io.tandem.debt.suggestion.model.Suggestion;
import io.tandem.debt.suggestion.model.SuggestionFilter;
import io.tandem.debt.suggestion.model.SuggestionState;
import io.tandem.debt.suggestion.model.Verdict;
import io.tandem.shared.ConflictException;
import io.tandem.testing.AoDatabase;
import io.tandem.testing.debt.DebtItems;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What the stores of suggestions, scans and notes promise, on each database we run on. */
public abstract class SuggestionStoreContract {
    private final AoDatabase.Kind kind;
    private AoDatabase database;
    private AoSuggestionStore store;

    protected SuggestionStoreContract(AoDatabase.Kind kind) {
        this.kind = kind;
    }

    @Before
    public void open() {
        database = AoDatabase.open(kind, SuggestionRow.class, ScanRow.class, ScanMarkRow.class);
        store = new AoSuggestionStore(database.activeObjects());
    }

    @After
    public void close() {
        database.close();
    }

    private static Suggestion suggestion(String id, long issueId, double confidence) {
        String paragraph = "前文。这里写死了 \uD83D\uDE00. " + "x".repeat(2000);
        return new Suggestion(id, issueId, "DEMO", new Excerpt(Place.COMMENT, 77L, paragraph, 3, 12), DebtKind.CODE, confidence, List.of("写死", "hack"), SuggestionState.OPEN, null, DebtItems.NOW, 0);
    }

    @Test
    public void whatIsStoredIsReadBack() {
        Suggestion stored = store.add(suggestion("1-a", 1, 0.5));

        assertThat(stored.version()).isEqualTo(1);
        assertThat(store.find("1-a")).contains(suggestion("1-a", 1, 0.5).withVersion(1));
        assertThat(store.find("1-b")).isEmpty();
        assertThat(store.listOfIssues(List.of(1L, 2L))).containsExactly(stored);
        assertThat(store.listOfIssues(List.of())).isEmpty();
        assertThat(store.list(List.of("1-a", "1-b"))).containsExactly(stored);
    }

    @Test
    public void aVerdictIsKeptAndTakenBack() {
        Suggestion stored = store.add(suggestion("1-a", 1, 0.5));
        Suggestion accepted = store.save(stored.in(SuggestionState.ACCEPTED, new Verdict("dev", DebtItems.NOW, 12L)));

        assertThat(store.find("1-a")).contains(accepted);
        assertThat(store.find("1-a").orElseThrow().verdict().debtId()).isEqualTo(12);

        Suggestion open = store.save(accepted.in(SuggestionState.OPEN, null));

        assertThat(store.find("1-a").orElseThrow().findVerdict()).isEmpty();
        assertThat(open.version()).isEqualTo(3);
    }

    @Test
    public void whoSawAnOlderVersionCannotSave() {
        Suggestion stored = store.add(suggestion("1-a", 1, 0.5));
        store.save(stored.in(SuggestionState.DISMISSED, new Verdict("dev", DebtItems.NOW, null)));

        assertThatThrownBy(() -> store.save(stored.in(SuggestionState.ACCEPTED, new Verdict("ada", DebtItems.NOW, 1L)))).isInstanceOf(ConflictException.class);
    }

    @Test
    public void aSentenceIsStoredOnce() {
        store.add(suggestion("1-a", 1, 0.5));

        assertThatThrownBy(() -> new AoTransactions(database.activeObjects()).call(() -> store.add(suggestion("1-a", 1, 0.5)))).isInstanceOf(RuntimeException.class);
        assertThat(store.listOfIssues(List.of(1L))).hasSize(1);
    }

    @Test
    public void theStrongestComeFirstAndNoMoreThanAsked() {
        for (int i = 0; i < 10; i++) {
            store.add(suggestion("1-" + i, 1 + i % 2, 0.3 + i * 0.05));
        }
        store.save(store.find("1-9").orElseThrow().in(SuggestionState.DISMISSED, new Verdict("dev", DebtItems.NOW, null)));

        assertThat(store.listStrongest(new SuggestionFilter("DEMO", SuggestionState.OPEN, null), 3)).containsExactly(java.util.Map.entry("1-8", 1L), java.util.Map.entry("1-7", 2L), java.util.Map.entry("1-6", 1L));
        assertThat(store.listStrongest(new SuggestionFilter("DEMO", SuggestionState.DISMISSED, DebtKind.CODE), 3)).containsOnlyKeys("1-9");
        assertThat(store.listStrongest(new SuggestionFilter("DEMO", SuggestionState.OPEN, DebtKind.TEST), 3)).isEmpty();
        assertThat(store.listStrongest(new SuggestionFilter("OTHER", SuggestionState.OPEN, null), 3)).isEmpty();
    }

    @Test
    public void aScanKeepsItsPlaceAndTheWishToStop() {
        AoScanStore scans = new AoScanStore(database.activeObjects());
        Scan scan = scans.create(Scan.queued(0, "DEMO", DebtItems.NOW, "ada"));
        scans.create(Scan.queued(0, "PAY", DebtItems.NOW, "ada"));
        scans.saveProgress(scan.in(Scan.State.RUNNING).of(500).readTo(100, 100));

        assertThat(scans.find("DEMO").orElseThrow()).isEqualTo(new Scan(scan.id(), "DEMO", Scan.State.RUNNING, 100, 500, 100, DebtItems.NOW, "", "ada"));

        scans.saveState(scan.in(Scan.State.CANCELLING));

        assertThat(scans.saveProgress(scan.in(Scan.State.RUNNING).of(500).readTo(200, 200)).state()).isEqualTo(Scan.State.CANCELLING);
        assertThat(scans.listActive()).extracting(Scan::projectKey).containsExactly("DEMO", "PAY");
        scans.saveState(scan.failed("disk full"));
        assertThat(scans.listActive()).extracting(Scan::projectKey).containsExactly("PAY");
        assertThat(scans.find("DEMO").orElseThrow().message()).isEqualTo("disk full");
    }

    @Test
    public void notesAreTakenInOrder() {
        AoTextMarks marks = new AoTextMarks(database.activeObjects());
        marks.mark(3);
        marks.mark(1);
        marks.mark(3);

        assertThat(marks.listOldest(2)).extracting("issueId").containsExactly(3L, 1L);
        marks.remove(marks.listOldest(2));
        marks.remove(List.of());
        assertThat(marks.listOldest(9)).extracting("issueId").containsExactly(3L);
    }
}
