package io.tandem.adapter.store.buffer;

import static io.tandem.testing.buffer.BufferHouse.OTHER;
import static io.tandem.testing.buffer.BufferHouse.RELEASE;
import static io.tandem.testing.review.Reviews.DEV;
import static io.tandem.testing.review.Reviews.NOON;
import static io.tandem.testing.review.Reviews.PETRA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tandem.plan.api.BufferCause;
import io.tandem.plan.api.BufferDraw;
import io.tandem.plan.api.DrawSource;
import io.tandem.plan.buffer.BufferInput;
import io.tandem.plan.buffer.model.Baseline;
import io.tandem.plan.buffer.model.BufferSettings;
import io.tandem.plan.buffer.model.CauseTotal;
import io.tandem.plan.buffer.model.Chain;
import io.tandem.plan.buffer.model.Drawn;
import io.tandem.plan.buffer.model.FeverPoint;
import io.tandem.plan.buffer.model.LedgerEntry;
import io.tandem.plan.buffer.model.ReleaseBuffer;
import io.tandem.plan.buffer.model.ReleaseInfo;
import io.tandem.plan.buffer.model.SizingRule;
import io.tandem.plan.buffer.model.TaskEstimate;
import io.tandem.plan.buffer.model.ZoneLines;
import io.tandem.shared.ConflictException;
import io.tandem.shared.Page;
import io.tandem.shared.PageRequest;
import io.tandem.testing.AoDatabase;
import io.tandem.testing.buffer.BufferHouse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What every store of buffers promises, on each database we run on. */
public abstract class BufferStoreContract {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private final AoDatabase.Kind kind;
    private BufferHouse house;
    private AoBufferStore store;

    protected BufferStoreContract(AoDatabase.Kind kind) {
        this.kind = kind;
    }

    @Before
    public void open() {
        house = new BufferHouse(kind);
        store = house.store;
    }

    @After
    public void close() {
        house.close();
    }

    private ReleaseBuffer save(ReleaseBuffer buffer) {
        return house.transactions.call(() -> store.save(buffer));
    }

    private static ReleaseBuffer fresh(long release) {
        return ReleaseBuffer.none("DEMO", new ReleaseInfo(release, "Release " + release, null, null, ReleaseInfo.State.OPEN));
    }

    private static Baseline plan(int number) {
        Chain chain = new Chain(List.of(new TaskEstimate(1, 10, 5, 0.5)), 3);
        BufferSettings settings = new BufferSettings(SizingRule.BY_HAND, 0.4, 2.5, 7.25, TODAY, TODAY.plusDays(9), new ZoneLines(0, 60, 20, 100));
        return Baseline.of(number, chain, settings, "为什么 " + "x".repeat(900), PETRA, NOON);
    }

    private ReleaseBuffer planned(long release) {
        ReleaseBuffer saved = save(fresh(release).planned(plan(1)));
        house.transactions.run(() -> store.addBaseline(saved.id(), saved.baseline(), List.of()));
        return saved;
    }

    private LedgerEntry add(ReleaseBuffer buffer, LedgerEntry entry, String token) {
        return house.transactions.call(() -> store.add(buffer.id(), buffer.baseline().number(), entry, token));
    }

    private static LedgerEntry line(BufferCause cause, double days) {
        return new LedgerEntry(0, cause, days, TODAY, "because", null, 10_007L, "DEMO-7", null, DEV, NOON);
    }

    @Test
    public void givesBackWhatWasPutIn() {
        ReleaseBuffer first = save(fresh(RELEASE));
        assertThat(first.version()).isEqualTo(1);
        assertThat(store.find(RELEASE)).contains(first);
        ReleaseBuffer second = save(first.with(plan(1).settings(), "Renamed").planned(plan(1)));
        assertThat(second.version()).isEqualTo(2);
        assertThat(store.find(RELEASE)).contains(second);
        assertThat(store.list("DEMO")).containsExactly(second);
        assertThat(store.list("SEC")).isEmpty();
        assertThat(store.find(OTHER)).isEmpty();
    }

    @Test
    public void onlyBuffersWithAPlanAreMeasured() {
        save(fresh(RELEASE));
        ReleaseBuffer other = planned(OTHER);
        assertThat(store.listPlanned()).containsExactly(other);
    }

    @Test
    public void aVersionIsWrittenOnceAndAReleaseHasOneBuffer() {
        ReleaseBuffer first = save(fresh(RELEASE));
        save(first.with(first.settings(), "Renamed"));
        assertThatThrownBy(() -> save(first.with(first.settings(), "Again"))).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> save(fresh(RELEASE))).isInstanceOf(RuntimeException.class);
    }

    @Test
    public void plansStayNewestFirstWithTheirTasks() {
        ReleaseBuffer buffer = save(fresh(RELEASE).planned(plan(1)));
        List<TaskEstimate> tasks = IntStream.range(0, 5_000).mapToObj(i -> new TaskEstimate(9_000_000_000L + i, i / 3.0, i / 6.0, i / 7.0)).toList();
        house.transactions.run(() -> store.addBaseline(buffer.id(), plan(1), tasks));
        house.transactions.run(() -> store.addBaseline(buffer.id(), plan(2), List.of()));
        assertThat(store.listBaselines(buffer.id())).containsExactly(plan(2), plan(1));
        assertThat(store.listTasks(buffer.id(), 1)).isEqualTo(tasks);
        assertThat(store.listTasks(buffer.id(), 2)).isEmpty();
        assertThatThrownBy(() -> house.transactions.run(() -> store.addBaseline(buffer.id(), plan(2), List.of()))).isInstanceOf(RuntimeException.class);
    }

    @Test
    public void linesComeBackNewestFirstAsTheyWereWritten() {
        ReleaseBuffer buffer = planned(RELEASE);
        LedgerEntry byHand = add(buffer, line(BufferCause.HOLD, 1.25), "HAND/1");
        DrawSource review = new DrawSource(DrawSource.Kind.REVIEW, 7, "变更 " + "t".repeat(400), 10_003L, "DEMO-3");
        LedgerEntry followed = add(buffer, new LedgerEntry(0, BufferCause.CHANGE, -2.5, TODAY, "", review, null, null, null, DEV, NOON), "REVIEW/7/0");
        LedgerEntry back = add(buffer, byHand.reversal("wrong", TODAY, PETRA, NOON), "REVERSAL/" + byHand.id());
        Page<LedgerEntry> page = store.listEntries(buffer.id(), 1, new PageRequest(0, 2, List.of()));
        assertThat(page.total()).isEqualTo(3);
        assertThat(page.values()).extracting(LedgerEntry::id).containsExactly(back.id(), followed.id());
        assertThat(page.values().get(0)).isEqualTo(back);
        assertThat(page.values().get(1).source()).isEqualTo(review);
        assertThat(page.values().get(1).aboutIssue()).isEqualTo(10_003);
        assertThat(store.findEntry(buffer.id(), byHand.id())).contains(byHand);
        assertThat(store.findEntry(buffer.id() + 1, byHand.id())).isEmpty();
        assertThat(store.findEntry(buffer.id(), 4_000_000_000L)).isEmpty();
        assertThat(store.listReversed(Set.of(byHand.id(), followed.id()))).containsExactly(byHand.id());
        assertThat(store.listReversed(Set.of())).isEmpty();
        assertThat(store.getBaselineOf(byHand.id())).isEqualTo(1);
    }

    @Test
    public void aTokenIsThereOnce() {
        ReleaseBuffer buffer = planned(RELEASE);
        add(buffer, line(BufferCause.DEBT, 1), "DEBT/1/0");
        assertThatThrownBy(() -> add(buffer, line(BufferCause.DEBT, 1), "DEBT/1/0")).isInstanceOf(RuntimeException.class);
        assertThat(store.listEntries(buffer.id(), 1, PageRequest.first()).total()).isEqualTo(1);
    }

    @Test
    public void sumsAreThoseOfOnePlan() {
        ReleaseBuffer buffer = planned(RELEASE);
        ReleaseBuffer other = planned(OTHER);
        add(buffer, line(BufferCause.HOLD, 1), "1");
        add(buffer, line(BufferCause.DELAY, -0.25), "2");
        add(buffer, line(BufferCause.HOLD, 0.5), "3");
        add(other, line(BufferCause.DEBT, 4), "1");
        house.transactions.run(() -> store.add(buffer.id(), 2, line(BufferCause.DEBT, 9), "1"));
        assertThat(store.listTotals(buffer.id(), 1)).containsExactly(new CauseTotal(BufferCause.DELAY, -0.25, 1), new CauseTotal(BufferCause.HOLD, 1.5, 2));
        assertThat(store.listDrawn(List.of(buffer, other))).isEqualTo(Map.of(buffer.id(), 1.25, other.id(), 4.0));
        assertThat(store.listDrawn(List.of())).isEmpty();
        assertThat(store.getDrawn(buffer.id(), 1, DrawSource.Kind.DEBT, 1)).isEqualTo(new Drawn(0, 0));
    }

    @Test
    public void aDayHasOnePointAndTheLastOneIsAtHand() {
        ReleaseBuffer buffer = planned(RELEASE);
        FeverPoint first = new FeverPoint(TODAY, 1.5, null, 1, 2, 3);
        FeverPoint second = new FeverPoint(TODAY.plusDays(1), 2.5, 12.345, 0, 0, 0);
        house.transactions.run(() -> store.addPoint(buffer.id(), 1, first));
        assertThat(store.hasPoint(buffer.id(), 1, TODAY)).isTrue();
        assertThat(store.hasPoint(buffer.id(), 2, TODAY)).isFalse();
        house.transactions.run(() -> store.addPoint(buffer.id(), 1, second));
        assertThat(store.listPoints(buffer.id(), 1, 10)).containsExactly(first, second);
        assertThat(store.listPoints(buffer.id(), 1, 1)).containsExactly(second);
        assertThat(store.listLatestPoints(List.of(buffer))).isEqualTo(Map.of(buffer.id(), second));
        assertThat(store.listLatestPoints(List.of())).isEmpty();
        assertThatThrownBy(() -> house.transactions.run(() -> store.addPoint(buffer.id(), 1, second))).isInstanceOf(RuntimeException.class);
        ReleaseBuffer again = save(store.find(RELEASE).orElseThrow().planned(plan(2)));
        assertThat(store.listLatestPoints(List.of(again))).as("another plan has no point yet").isEmpty();
    }

    @Test
    public void aSourceToldByTwoAtOnceIsDrawnOnce() throws Exception {
        house.estimated(1, 40).planned();
        ExecutorService both = Executors.newFixedThreadPool(4);
        for (int round = 1; round <= 10; round++) {
            BufferDraw draw = new BufferDraw("DEMO", RELEASE, BufferCause.DEBT, DrawSource.of(DrawSource.Kind.DEBT, 5, "Debt"), round, BufferDraw.Unit.PERSON_DAYS, null);
            Callable<Boolean> tell = () -> {
                house.sources.settle(draw, DEV);
                return true;
            };
            for (var told : both.invokeAll(List.of(tell, tell, tell, tell))) {
                assertThat(told.get()).isTrue();
            }
            assertThat(house.drawn()).containsEntry("DEBT", (double) round);
        }
        both.shutdown();
        assertThat(house.view().causes()).extracting(CauseTotal::entries).containsExactly(10);
    }

    @Test
    public void aPageOfFiveThousandLinesIsReadByAFixedNumberOfStatements() {
        house.estimated(1, 40).planned(RELEASE, new BufferInput(0, null, null, null, null, null, null, null));
        ReleaseBuffer buffer = store.find(RELEASE).orElseThrow();
        house.transactions.run(() -> IntStream.range(0, 200).forEach(i -> store.add(buffer.id(), 1, line(BufferCause.values()[i % 4], 1), "L" + i)));
        int few = house.database.statementsOf(house::view).size();
        house.transactions.run(() -> IntStream.range(200, 1_000).forEach(i -> store.add(buffer.id(), 1, line(BufferCause.values()[i % 4], 1), "L" + i)));
        assertThat(house.database.statementsOf(house::view)).hasSize(few).hasSizeLessThanOrEqualTo(8);
        assertThat(house.database.statementsOf(() -> house.reader.list(PETRA, "DEMO", PageRequest.first()))).hasSizeLessThanOrEqualTo(4);
    }
}
