package io.tandem.adapter.store.debt;

import static io.tandem.testing.debt.DebtItems.DEV;
import static io.tandem.testing.debt.DebtItems.NOW;
import static io.tandem.testing.debt.DebtItems.TODAY;
import static io.tandem.testing.debt.DebtItems.debt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.tandem.debt.api.TopDebt;
import io.tandem.debt.api.Totals;
import io.tandem.debt.model.DebtCost;
import io.tandem.debt.model.DebtFacts;
import io.tandem.debt.model.DebtFilter;
import io.tandem.debt.model.DebtItem;
import io.tandem.debt.model.DebtKind;
import io.tandem.debt.model.DebtOrigin;
import io.tandem.debt.model.DebtSeverity;
import io.tandem.debt.model.DebtSort;
import io.tandem.debt.model.Decision;
import io.tandem.debt.model.DecisionState;
import io.tandem.debt.model.IssueRef;
import io.tandem.debt.model.SourceReference;
import io.tandem.shared.ConflictException;
import io.tandem.shared.Page;
import io.tandem.shared.PageRequest;
import io.tandem.shared.PageRequest.Direction;
import io.tandem.shared.ThreePoint;
import io.tandem.testing.AoDatabase;
import io.tandem.testing.debt.DebtItems;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What every store of debt items promises, on each database we run on. */
public abstract class DebtStoreContract {
    private final AoDatabase.Kind kind;
    private AoDatabase database;
    private AoDebtStore store;

    protected DebtStoreContract(AoDatabase.Kind kind) {
        this.kind = kind;
    }

    @Before
    public void open() {
        database = AoDatabase.open(kind, DebtRow.class, DebtIssueRow.class, DebtDependencyRow.class, DebtProjectRow.class);
        store = new AoDebtStore(database.activeObjects());
    }

    @After
    public void close() {
        database.close();
    }

    @Test
    public void anItemComesBackAsItWasStored() {
        DebtItem item = debt("支付网关 “no tests”").described("x".repeat(30_000)).inComponent(7, "Gateway").ofKind(DebtKind.ARCHITECTURE).severe(DebtSeverity.CRITICAL).ownedBy(DEV)
            .targeting(12, "2.0").acceptedUntil(TODAY).linkedTo(100, "DEMO-1").linkedTo(101, "DEMO-2").build();
        DebtItem stored = store.add(item);
        assertThat(stored.id()).isPositive();
        assertThat(store.find(stored.id())).contains(stored);
        assertThat(stored.facts()).isEqualTo(item.facts());
        assertThat(stored.decision()).isEqualTo(item.decision());
    }

    @Test
    public void anItemWithNothingOptionalComesBackToo() {
        DebtItem stored = store.add(debt().build());
        assertThat(store.find(stored.id())).contains(stored);
    }

    @Test
    public void theEstimateKeepsItsThreePoints() {
        DebtFacts facts = debt().build().facts();
        DebtCost cost = new DebtCost(new ThreePoint(1, 2.25, 8.5), 0.1, 0.333);
        DebtFacts estimated = new DebtFacts("DEMO", null, facts.title(), "", facts.kind(), facts.origin(), cost, facts.severity(), null, null, List.of(), null, List.of());
        DebtItem stored = store.add(DebtItem.recorded(estimated, Decision.open(DEV, NOW), DEV, NOW));
        assertThat(store.find(stored.id()).orElseThrow().facts().cost()).isEqualTo(cost);
    }

    @Test
    public void aFindingOfAnotherSystemHasOneItemOnly() {
        DebtItem found = new DebtItem(0, 1, debt().build().facts(), Decision.open(DEV, NOW), new SourceReference("sonar", "java:S1541#abc"), DEV, NOW, NOW);
        assertThat(store.add(found).findSource()).contains(new SourceReference("sonar", "java:S1541#abc"));
        assertThatThrownBy(() -> store.add(found)).isInstanceOf(RuntimeException.class);
    }

    @Test
    public void aChangeIsStoredWithTheNextVersion() {
        DebtItem stored = store.add(debt("Before").linkedTo(1, "DEMO-1").linkedTo(2, "DEMO-2").build());
        DebtFacts facts = debt("After").inComponent(3, "Core").costing(8, 4, 1).linkedTo(2, "DEMO-2").linkedTo(3, "DEMO-3").build().facts();
        DebtItem saved = store.save(stored.changed(facts, new Decision(DecisionState.PLANNED, DEV, NOW, "next", null), NOW.plusSeconds(60)));
        assertThat(saved.version()).isEqualTo(stored.version() + 1);
        assertThat(store.find(stored.id())).contains(saved);
        assertThat(saved.facts().issues()).extracting(IssueRef::key).containsExactly("DEMO-2", "DEMO-3");
    }

    @Test
    public void aChangeOfAnOldVersionIsRefused() {
        DebtItem stored = store.add(debt().build());
        store.save(stored.changed(debt("First").build().facts(), stored.decision(), NOW));
        assertThatThrownBy(() -> store.save(stored.changed(debt("Second").build().facts(), stored.decision(), NOW))).isInstanceOf(ConflictException.class);
        assertThat(store.find(stored.id()).orElseThrow().facts().title()).isEqualTo("First");
    }

    @Test
    public void aDeletedItemIsGoneWithItsLinks() {
        DebtItem stored = store.add(debt().linkedTo(1, "DEMO-1").build());
        store.delete(stored.id());
        store.delete(stored.id());
        assertThat(store.find(stored.id())).isEmpty();
        assertThat(store.listLinkedTo(1)).isEmpty();
    }

    @Test
    public void numbersNobodyHasFindNothing() {
        assertThat(store.find(4_000_000_000L)).isEmpty();
        assertThat(store.find(-1)).isEmpty();
    }

    @Test
    public void aListIsFilteredByEverything() {
        add(debt("a").inComponent(1, "Core").ofKind(DebtKind.TEST));
        add(debt("b").inComponent(2, "Web").from(DebtOrigin.SONARQUBE));
        add(debt("c").in("OTHER").inComponent(1, "Core"));
        assertThat(titles(inDemo())).containsExactly("a", "b");
        assertThat(titles(inDemo().inComponent(2L))).containsExactly("b");
        assertThat(titles(inDemo().withKinds(Set.of(DebtKind.TEST, DebtKind.BUILD)))).containsExactly("a");
        assertThat(titles(inDemo().withOrigins(Set.of(DebtOrigin.SONARQUBE)))).containsExactly("b");
    }

    @Test
    public void aTextIsFoundInAnyCaseAndLiterally() {
        add(debt("100% of the GATEWAY").described("Sänger 支付"));
        add(debt("100 of 7_8"));
        assertThat(titles(text("gateway"))).containsExactly("100% of the GATEWAY");
        assertThat(titles(text("0%"))).containsExactly("100% of the GATEWAY");
        assertThat(titles(text("7_8"))).containsExactly("100 of 7_8");
        assertThat(titles(text("7x8"))).isEmpty();
        assertThat(titles(text("SÄNGER 支"))).containsExactly("100% of the GATEWAY");
        assertThat(titles(text("!"))).isEmpty();
    }

    @Test
    public void anAcceptanceThatRanOutCountsAsOpen() {
        add(debt("open"));
        add(debt("accepted").acceptedUntil(TODAY));
        add(debt("ran out").acceptedUntil(TODAY.minusDays(1)));
        add(debt("planned").decided(DecisionState.PLANNED));
        assertThat(titles(decided(DecisionState.OPEN))).containsExactly("open", "ran out");
        assertThat(titles(decided(DecisionState.ACCEPTED))).containsExactly("accepted");
        assertThat(titles(decided(DecisionState.ACCEPTED, DecisionState.PLANNED))).containsExactly("accepted", "planned");
    }

    @Test
    public void anyColumnSortsBothWays() {
        for (String title : List.of("b", "C", "a")) {
            double days = 1 + title.toLowerCase(java.util.Locale.ROOT).charAt(0) - 'a';
            add(debt(title).costing(days, 6 / days, 0.5).inComponent((long) days, title).ownedBy(DEV).targeting(1, title).acceptedUntil(TODAY.plusDays((long) days)));
        }
        for (DebtSort sort : DebtSort.values()) {
            assertThat(list(sort, Direction.ASCENDING)).as(sort.field()).hasSize(3);
            assertThat(list(sort, Direction.DESCENDING)).as(sort.field()).hasSize(3);
        }
        assertThat(list(DebtSort.TITLE, Direction.ASCENDING)).containsExactly("a", "b", "C");
        assertThat(list(DebtSort.PRINCIPAL, Direction.DESCENDING)).containsExactly("C", "b", "a");
        assertThat(list(DebtSort.PRIORITY, Direction.DESCENDING)).containsExactly("a", "b", "C");
        assertThat(list(DebtSort.PAYBACK, Direction.ASCENDING)).containsExactly("a", "b", "C");
        assertThat(list(DebtSort.UNTIL, Direction.DESCENDING)).containsExactly("C", "b", "a");
    }

    @Test
    public void pagesFollowOneAnotherAndKnowTheTotal() {
        for (int number = 1; number <= 7; number++) {
            add(debt("same"));
        }
        Page<DebtItem> first = store.list(inDemo(), new PageRequest(0, 3, List.of(by(DebtSort.TITLE, Direction.ASCENDING))));
        Page<DebtItem> last = store.list(inDemo(), new PageRequest(6, 3, List.of(by(DebtSort.TITLE, Direction.ASCENDING))));
        assertThat(first.total()).isEqualTo(7);
        assertThat(first.values()).hasSize(3);
        assertThat(last.values()).hasSize(1).doesNotContainAnyElementsOf(first.values());
        assertThat(store.list(inDemo(), new PageRequest(9, 3, List.of())).values()).isEmpty();
    }

    @Test
    public void pagesCountedFromTheEndAreTheSame() {
        for (int number = 0; number < 11; number++) {
            add(debt("number " + number % 4).costing(1 + number % 3, 1, 1));
        }
        for (DebtSort sort : List.of(DebtSort.TITLE, DebtSort.PRIORITY, DebtSort.PAYBACK, DebtSort.WSJF, DebtSort.ID)) {
            for (DebtFilter filter : List.of(inDemo(), text("number"), DebtFilter.everythingIn(null, TODAY))) {
                for (Direction direction : Direction.values()) {
                    List<Long> whole = ids(filter, sort, direction, 0, 50);
                    List<Long> pieces = new java.util.ArrayList<>();
                    for (int start = 0; start < 11; start += 2) {
                        pieces.addAll(ids(filter, sort, direction, start, 2));
                    }
                    assertThat(pieces).as(sort + " " + direction).isEqualTo(whole).hasSize(11);
                }
            }
        }
    }

    private List<Long> ids(DebtFilter filter, DebtSort sort, Direction direction, int start, int limit) {
        return store.list(filter, new PageRequest(start, limit, List.of(by(sort, direction)))).values().stream().map(DebtItem::id).toList();
    }

    @Test
    public void totalsAreRememberedUntilSomebodyWrites() {
        AoDebtGraph graph = new AoDebtGraph(database.activeObjects());
        graph.lock("DEMO");
        add(debt("one").costing(10, 1, 1));
        assertThat(store.getTotals("DEMO", TODAY).principal()).isEqualTo(10);
        assertThat(database.statementsOf(() -> store.getTotals("DEMO", TODAY))).hasSize(1);
        graph.lock("DEMO");
        add(debt("two").costing(5, 1, 1).acceptedUntil(TODAY));
        assertThat(store.getTotals("DEMO", TODAY)).isEqualTo(new Totals(2, 15, 2, 1));
        assertThat(store.getTotals("DEMO", TODAY.plusDays(1)).accepted()).isZero();
    }

    @Test
    public void allItemsCanBeReadPieceByPiece() {
        add(debt("1"));
        DebtItem second = add(debt("2"));
        add(debt("3"));
        assertThat(store.listAfter(inDemo(), 0, 2)).extracting(item -> item.facts().title()).containsExactly("1", "2");
        assertThat(store.listAfter(inDemo(), second.id(), 2)).extracting(item -> item.facts().title()).containsExactly("3");
    }

    @Test
    public void aComponentsUnpaidItemsComeByPriority() {
        add(debt("slow").inComponent(1, "Core").costing(10, 1, 1));
        add(debt("quick").inComponent(1, "Core").costing(1, 1, 1));
        add(debt("paid").inComponent(1, "Core").decided(DecisionState.REPAID));
        add(debt("elsewhere").inComponent(2, "Web"));
        assertThat(store.listUnpaidIn("DEMO", List.of(1L), 5)).extracting(item -> item.facts().title()).containsExactly("quick", "slow");
        assertThat(store.listUnpaidIn("DEMO", List.of(1L, 2L), 1)).hasSize(1);
    }

    @Test
    public void anIssueKnowsItsItems() {
        add(debt("linked").linkedTo(1, "DEMO-1").linkedTo(2, "DEMO-2"));
        add(debt("other").linkedTo(2, "DEMO-2"));
        assertThat(store.listLinkedTo(1)).extracting(item -> item.facts().title()).containsExactly("linked");
        assertThat(store.listLinkedTo(2)).extracting(item -> item.facts().title()).containsExactly("linked", "other");
    }

    @Test
    public void theIssuesOfMatchingItemsAreKnownByProject() {
        add(debt("a").linkedTo(1, "DEMO-1").linkedTo(2, "DEMO-2"));
        add(debt("b").decided(DecisionState.REPAID).linkedTo(3, "DEMO-3"));
        add(debt("c").in("SEC").linkedTo(2, "DEMO-2"));
        add(debt("d"));
        assertThat(store.listLinkedIssues(DebtFilter.everythingIn(null, TODAY))).isEqualTo(java.util.Map.of("DEMO", Set.of(1L, 2L, 3L), "SEC", Set.of(2L)));
        assertThat(store.listLinkedIssues(decided(DecisionState.REPAID))).isEqualTo(java.util.Map.of("DEMO", Set.of(3L)));
    }

    @Test
    public void pointsAndDependenciesComeBackAndChange() {
        long first = add(debt("first")).id();
        long second = add(debt("second").pointed(8, 5, 2, 3)).id();
        DebtItem waiting = add(debt("waiting").waitingFor(second).waitingFor(first).pointed(1, 1, 1, 20));
        assertThat(store.find(waiting.id()).orElseThrow().facts()).isEqualTo(waiting.facts());
        assertThat(waiting.facts().dependsOn()).containsExactly(first, second);
        assertThat(list(DebtSort.WSJF, Direction.DESCENDING)).containsExactly("second", "waiting", "first");
        store.save(waiting.changed(debt("waiting").waitingFor(first).build().facts(), waiting.decision(), DebtItems.NOW));
        assertThat(store.find(waiting.id()).orElseThrow().facts().dependsOn()).containsExactly(first);
        assertThat(store.find(waiting.id()).orElseThrow().facts().wsjf()).isNull();
        store.delete(first);
        assertThat(store.find(waiting.id()).orElseThrow().facts().dependsOn()).isEmpty();
    }

    @Test
    public void ownerSeverityReleaseAndARunOutAcceptanceCanBeAskedFor() {
        add(debt("a").ownedBy(DEV).severe(DebtSeverity.HIGH).targeting(11, "1.0"));
        add(debt("b").acceptedUntil(TODAY.minusDays(1)).severe(DebtSeverity.LOW));
        add(debt("c").acceptedUntil(TODAY).targeting(12, "2.0"));
        assertThat(titles(inDemo().ownedBy("dev"))).containsExactly("a");
        assertThat(titles(inDemo().ownedBy(DebtFilter.NOBODY))).containsExactly("b", "c");
        assertThat(titles(inDemo().withSeverities(Set.of(DebtSeverity.HIGH, DebtSeverity.LOW)))).containsExactly("a", "b");
        assertThat(titles(inDemo().inRelease(12L))).containsExactly("c");
        assertThat(titles(inDemo().expired())).containsExactly("b");
    }

    @Test
    public void theTopIsWhatPaysBackSoonest() {
        add(debt("slow").costing(10, 1, 1));
        add(debt("quick").inComponent(1, "Core").costing(2, 4, 0.5).acceptedUntil(TODAY.minusDays(1)));
        add(debt("accepted").costing(1, 9, 1).acceptedUntil(TODAY));
        add(debt("repaid").costing(1, 9, 1).decided(DecisionState.REPAID));
        List<TopDebt> top = store.listTop("DEMO", TODAY, 5);
        assertThat(top).extracting(TopDebt::title).containsExactly("quick", "slow");
        assertThat(top.get(0).decision()).isEqualTo("OPEN");
        assertThat(top.get(0).component()).isEqualTo("Core");
        assertThat(top.get(0).interest()).isEqualTo(2);
        assertThat(store.listTop("DEMO", TODAY, 1)).hasSize(1);
    }

    @Test
    public void theTotalsAreThoseOfUnpaidItems() {
        add(debt("one").costing(10, 1, 1));
        add(debt("two").costing(2, 4, 0.5).acceptedUntil(TODAY));
        add(debt("paid").costing(100, 50, 1).decided(DecisionState.REPAID));
        Totals totals = store.getTotals("DEMO", TODAY);
        assertThat(totals.items()).isEqualTo(2);
        assertThat(totals.accepted()).isEqualTo(1);
        assertThat(totals.principal()).isCloseTo(12, within(1e-9));
        assertThat(totals.interest()).isCloseTo(3, within(1e-9));
        assertThat(store.getTotals("NONE", TODAY)).isEqualTo(Totals.NONE);
    }

    @Test
    public void aRegisterPageTakesAtMostThreeStatements() {
        for (int number = 0; number < 60; number++) {
            add(debt("item " + number).linkedTo(number, "DEMO-" + number));
        }
        List<String> statements = database.statementsOf(() -> store.list(inDemo(), new PageRequest(0, 50, List.of(by(DebtSort.PRIORITY, Direction.DESCENDING)))));
        assertThat(statements).hasSizeLessThanOrEqualTo(3);
        assertThat(database.statementsOf(() -> store.listTop("DEMO", TODAY, 5))).hasSize(1);
        assertThat(database.statementsOf(() -> store.listLinkedTo(7))).hasSize(2);
        assertThat(database.statementsOf(() -> store.listUnpaidIn("DEMO", List.of(1L), 4))).hasSize(1);
        assertThat(database.statementsOf(() -> store.getTotals("DEMO", TODAY))).hasSizeLessThanOrEqualTo(2);
        assertThat(database.statementsOf(() -> store.list(text("item 5"), new PageRequest(0, 50, List.of(by(DebtSort.OWNER, Direction.DESCENDING)))))).hasSize(2);
    }

    private DebtItem add(DebtItems item) {
        return store.add(item.build());
    }

    private static DebtFilter inDemo() {
        return DebtFilter.everythingIn("DEMO", TODAY);
    }

    private static DebtFilter text(String text) {
        return inDemo().containing(text);
    }

    private static DebtFilter decided(DecisionState first, DecisionState... more) {
        return inDemo().withDecisions(EnumSet.of(first, more));
    }

    private static PageRequest.Sort by(DebtSort sort, Direction direction) {
        return new PageRequest.Sort(sort.field(), direction);
    }

    private List<String> titles(DebtFilter filter) {
        return store.list(filter, new PageRequest(0, 50, List.of(by(DebtSort.ID, Direction.ASCENDING)))).values().stream().map(item -> item.facts().title()).toList();
    }

    private List<String> list(DebtSort sort, Direction direction) {
        return store.list(inDemo(), new PageRequest(0, 50, List.of(by(sort, direction)))).values().stream().map(item -> item.facts().title()).toList();
    }
}
