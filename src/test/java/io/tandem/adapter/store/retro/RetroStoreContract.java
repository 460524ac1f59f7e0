package io.tandem.adapter.store.retro;

import static io.tandem.testing.retro.Retros.draft;
import static io.tandem.testing.retro.Retros.full;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tandem.retro.model.Action;
import io.tandem.retro.model.Findings;
import io.tandem.retro.model.Retrospective;
import io.tandem.shared.ConflictException;
import io.tandem.shared.PageRequest;
import io.tandem.testing.AoDatabase;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What every store of retrospectives promises, on each database we run on. */
public abstract class RetroStoreContract {
    private final AoDatabase.Kind kind;
    private AoDatabase database;
    private AoRetroStore store;

    protected RetroStoreContract(AoDatabase.Kind kind) {
        this.kind = kind;
    }

    @Before
    public void open() {
        database = AoDatabase.open(kind, RetroRow.class, RetroActionRow.class);
        store = new AoRetroStore(database.activeObjects());
    }

    @After
    public void close() throws Exception {
        database.close();
    }

    @Test
    public void givesBackWhatWasPutIn() {
        Retrospective added = store.add(draft("key-1", 1));
        Retrospective updated = store.update(full(added));
        Retrospective found = store.find(added.id()).orElseThrow();
        assertThat(found).isEqualTo(updated);
        assertThat(found.version()).isEqualTo(2);
        assertThat(found.notes()).isEqualTo(full(added).notes());
        assertThat(found.corrections()).isEqualTo(full(added).corrections());
        assertThat(found.frozen()).isEqualTo(full(added).frozen());
        assertThat(found.actions()).extracting(Action::text).containsExactly("Two reviewers from day one", "Smaller stories");
    }

    @Test
    public void refusesAStaleVersion() {
        Retrospective added = store.add(draft("key-1", 1));
        store.update(full(added));
        assertThatThrownBy(() -> store.update(full(added))).isInstanceOf(ConflictException.class);
    }

    @Test
    public void actionsKeepTheirNumberAndTheirOrder() {
        Retrospective stored = store.update(full(store.add(draft("key-1", 1))));
        Action first = stored.actions().get(0);
        Action second = stored.actions().get(1);
        Action added = new Action(0, "New", "", null, "", false);
        List<Action> after = store.update(stored.with(stored.title(), stored.notes(), List.of(added, second), stored.corrections(), stored.changedAt())).actions();
        assertThat(after).extracting(Action::text).containsExactly("New", "Smaller stories");
        assertThat(after.get(1).id()).isEqualTo(second.id());
        assertThat(after).extracting(Action::id).doesNotContain(first.id(), 0L);
    }

    @Test
    public void aReleaseIsLookedBackOnOnce() {
        store.add(draft("key-1", 1));
        assertThatThrownBy(() -> store.add(draft("key-2", 1))).isInstanceOf(RuntimeException.class);
        assertThat(store.findByRelease("PAY", 1)).isPresent();
        assertThat(store.findByRelease("PAY", 2)).isEmpty();
    }

    @Test
    public void listsTheNewestFirstInPagesWithThreeStatements() {
        for (int i = 0; i < 60; i++) {
            Retrospective added = store.add(draft("key-" + i, i));
            store.update(full(added));
        }
        assertThat(store.list("PAY", new PageRequest(10, 20, List.of())).values()).hasSize(20).first().extracting(Retrospective::recordKey).isEqualTo("key-49");
        assertThat(store.list("PAY", PageRequest.first()).total()).isEqualTo(60);
        assertThat(store.list("SEC", PageRequest.first()).total()).isZero();
        assertThat(database.statementsOf(() -> store.list("PAY", PageRequest.first()))).hasSize(3);
    }

    @Test
    public void keepsLongTexts() {
        Retrospective added = store.add(draft("key-1", 1));
        Findings findings = full(added).frozen().orElseThrow();
        Retrospective longer = full(added).with("x".repeat(200), full(added).notes(), List.of(new Action(0, "词".repeat(4000), "", null, "", false)), full(added).corrections(), added.changedAt());
        assertThat(store.update(longer).actions().get(0).text()).hasSize(4000);
        assertThat(store.find(added.id()).orElseThrow().frozen()).contains(findings);
    }
}
