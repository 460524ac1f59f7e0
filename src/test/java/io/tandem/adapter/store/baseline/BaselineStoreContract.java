package io.tandem.adapter.store.baseline;

import static io.tandem.testing.baseline.BaselineHouse.OTHER;
import static io.tandem.testing.baseline.BaselineHouse.RELEASE;
import static io.tandem.testing.review.Reviews.NOON;
import static io.tandem.testing.review.Reviews.PETRA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tandem.plan.baseline.model.ReleaseBaseline;
import io.tandem.plan.baseline.model.ScopeIssue;
import io.tandem.plan.baseline.model.ScopeTotals;
import io.tandem.shared.ConflictException;
import io.tandem.testing.AoDatabase;
import io.tandem.testing.baseline.BaselineHouse;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What every store of baselines promises, on each database we run on. */
public abstract class BaselineStoreContract {
    private static final ScopeIssue WHOLE = new ScopeIssue(1, "DEMO-1", 28_800L, 2.5, LocalDate.of(2026, 12, 4));
    private static final ScopeIssue BARE = new ScopeIssue(2, "DEMO-2", null, null, null);
    private final AoDatabase.Kind kind;
    private BaselineHouse house;
    private AoBaselineStore store;

    protected BaselineStoreContract(AoDatabase.Kind kind) {
        this.kind = kind;
    }

    @Before
    public void open() {
        house = new BaselineHouse(kind);
        store = house.store;
    }

    @After
    public void close() {
        house.close();
    }

    private ReleaseBaseline add(String project, long release, String name, List<ScopeIssue> issues) {
        ReleaseBaseline wanted = new ReleaseBaseline(0, 0, project, release, "1.0 “<b>”", name, "Why", LocalDate.of(2026, 12, 1), null, ScopeTotals.of(issues), null, PETRA, NOON);
        return house.transactions.call(() -> store.add(wanted, issues));
    }

    @Test
    public void whatIsTakenIsReadBack() {
        ReleaseBaseline added = add("DEMO", RELEASE, "First", List.of(WHOLE, BARE));
        assertThat(added.version()).isEqualTo(1);
        assertThat(store.find(added.id())).contains(added);
        assertThat(store.listIssues(added.id())).containsExactly(WHOLE, BARE);
        assertThat(added.totals()).isEqualTo(new ScopeTotals(2, 1, 28_800, 1, 2.5, 1));
        assertThat(store.find(-1)).isEmpty();
        assertThat(store.find(Long.MAX_VALUE)).isEmpty();
        assertThat(store.find(added.id() + 1)).isEmpty();
    }

    @Test
    public void aBaselineMayHaveNoIssues() {
        ReleaseBaseline added = add("DEMO", OTHER, "Nothing yet", List.of());
        assertThat(store.listIssues(added.id())).isEmpty();
        assertThat(store.listIssues(List.of())).isEmpty();
    }

    @Test
    public void fiveThousandIssuesComeBackInTheirOrder() {
        List<ScopeIssue> many = LongStream.rangeClosed(1, 5_000).mapToObj(id -> new ScopeIssue(id, "DEMO-" + id, 3_600_000_000L, 0.5, LocalDate.of(2026, 12, 1))).toList();
        ReleaseBaseline added = add("DEMO", RELEASE, "Large", many);
        assertThat(store.listIssues(added.id())).isEqualTo(many);
        assertThat(store.find(added.id()).orElseThrow().totals().seconds()).isEqualTo(18_000_000_000_000L);
    }

    @Test
    public void listsAreOfAProjectAReleaseOrSeveralProjects() {
        ReleaseBaseline first = add("DEMO", RELEASE, "First", List.of(WHOLE));
        ReleaseBaseline second = add("DEMO", OTHER, "First", List.of(BARE));
        ReleaseBaseline third = add("SEC", 20, "First", List.of());
        assertThat(store.list("DEMO")).containsExactly(second, first);
        assertThat(store.listOf("DEMO", RELEASE)).containsExactly(first);
        assertThat(store.listOf("SEC", RELEASE)).isEmpty();
        assertThat(store.listAll(List.of("DEMO", "SEC", "NONE"))).containsExactly(third, second, first);
        assertThat(store.listAll(List.of())).isEmpty();
        assertThat(store.listIssues(List.of(first.id(), second.id(), third.id()))).containsOnlyKeys(first.id(), second.id()).containsEntry(first.id(), List.of(WHOLE)).containsEntry(second.id(), List.of(BARE));
    }

    @Test
    public void aReleaseHasEachNameOnceWhateverItsCase() {
        add("DEMO", RELEASE, "Plan A", List.of());
        assertThatThrownBy(() -> add("DEMO", RELEASE, "PLAN a", List.of())).isInstanceOf(RuntimeException.class);
        assertThat(store.listOf("DEMO", RELEASE)).hasSize(1);
        add("DEMO", OTHER, "Plan A", List.of());
    }

    @Test
    public void choosingCountsVersionsAndAnOldOneIsRefused() {
        ReleaseBaseline added = add("DEMO", RELEASE, "First", List.of());
        ReleaseBaseline chosen = house.transactions.call(() -> store.save(added.chosen(NOON)));
        assertThat(chosen.version()).isEqualTo(2);
        assertThat(store.find(added.id())).contains(chosen);
        assertThatThrownBy(() -> house.transactions.call(() -> store.save(added.chosen(NOON)))).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> house.transactions.run(() -> store.remove(added))).isInstanceOf(ConflictException.class);
    }

    @Test
    public void whatIsRemovedIsGoneWithItsIssues() {
        ReleaseBaseline added = add("DEMO", RELEASE, "First", List.of(WHOLE));
        ReleaseBaseline other = add("DEMO", RELEASE, "Second", List.of(BARE));
        house.transactions.run(() -> store.remove(added));
        assertThat(store.list("DEMO")).containsExactly(other);
        assertThat(store.listIssues(added.id())).isEmpty();
        assertThat(store.listIssues(other.id())).containsExactly(BARE);
        add("DEMO", RELEASE, "First", List.of());
    }
}
