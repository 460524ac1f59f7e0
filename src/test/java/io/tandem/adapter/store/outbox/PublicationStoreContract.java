package io.tandem.adapter.store.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tandem.shared.ConflictException;
import io.tandem.shared.Problem;
import io.tandem.testing.AoDatabase;
import io.tandem.wiki.api.PageTarget;
import io.tandem.wiki.api.Publication;
import io.tandem.wiki.api.Publication.PublishedPage;
import io.tandem.wiki.api.Publication.State;
import io.tandem.wiki.api.SectionOutcome;
import io.tandem.wiki.port.PublicationStore.Waiting;
import io.tandem.wiki.port.PublishOrder;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What the outbox promises, on each database we run on. */
public abstract class PublicationStoreContract {
    private static final Instant NOW = Instant.parse("2026-11-20T09:30:00Z");
    private final AoDatabase.Kind kind;
    private AoDatabase database;
    private AoPublicationStore store;

    protected PublicationStoreContract(AoDatabase.Kind kind) {
        this.kind = kind;
    }

    @Before
    public void open() {
        database = AoDatabase.open(kind, PublicationRow.class);
        store = new AoPublicationStore(database.activeObjects());
    }

    @After
    public void close() throws Exception {
        database.close();
    }

    @Test
    public void givesBackWhatWasPutIn() {
        Waiting added = store.add(waiting("r1", State.QUEUED, NOW));
        assertThat(store.find("r1")).contains(added);
        Publication done = new Publication("r1", State.WAITING, added.publication().target(), "Title", Optional.of(new PublishedPage("17", "https://wiki.example/17", 4)), 3, Optional.of(NOW.plusSeconds(30)),
            Optional.of(Problem.of("publication.down", "HTTP 503", "")), Optional.of("https://wiki.example/allow"), List.of(new SectionOutcome("one", SectionOutcome.Fate.KEPT_AND_OFFERED)), NOW);
        Waiting updated = store.update(added.with(done));
        assertThat(store.find("r1")).contains(updated);
        assertThat(updated.publication()).isEqualTo(done);
    }

    @Test
    public void refusesAStaleVersionAndASecondRow() {
        Waiting added = store.add(waiting("r1", State.QUEUED, NOW));
        store.update(added);
        assertThatThrownBy(() -> store.update(added)).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> store.add(waiting("r1", State.QUEUED, NOW))).isInstanceOf(ConflictException.class);
    }

    @Test
    public void listsWhatIsDueOldestFirst() {
        store.add(waiting("later", State.WAITING, NOW.plusSeconds(1)));
        store.add(waiting("second", State.WAITING, NOW));
        store.add(waiting("first", State.SENDING, NOW.minusSeconds(9)));
        store.add(waiting("never", State.PUBLISHED, null));
        assertThat(store.listDue(NOW, 10)).containsExactly("first", "second");
        assertThat(store.listDue(NOW, 1)).containsExactly("first");
        assertThat(database.statementsOf(() -> store.listDue(NOW, 10))).hasSize(1);
    }

    private static Waiting waiting(String record, State state, Instant next) {
        Map<String, String> sections = new LinkedHashMap<>();
        sections.put("two", "<p>词 & </p>");
        sections.put("one", "<p>" + "x".repeat(100_000) + "</p>");
        PublishOrder order = new PublishOrder(record, new PageTarget("TEAM", "5"), "Title", sections, List.of("retrospective"), "newer", "take it", "by Tandem");
        Publication publication = new Publication(record, state, order.target(), "Title", Optional.empty(), 0, Optional.ofNullable(next), Optional.empty(), Optional.empty(), List.of(), NOW);
        return new Waiting(publication, order, "petra-key", 0);
    }
}
