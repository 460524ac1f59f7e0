package io.tandem.plan.buffer;

import static io.tandem.testing.buffer.BufferHouse.OTHER;
import static io.tandem.testing.buffer.BufferHouse.RELEASE;
import static io.tandem.testing.review.Reviews.DEV;
import static io.tandem.testing.review.Reviews.NOON;
import static io.tandem.testing.review.Reviews.PETRA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.tandem.plan.api.BufferCause;
import io.tandem.plan.api.BufferDraw;
import io.tandem.plan.api.BufferDraw.Unit;
import io.tandem.plan.api.DrawSource;
import io.tandem.plan.buffer.model.Baseline;
import io.tandem.plan.buffer.model.FeverPoint;
import io.tandem.plan.buffer.model.LedgerEntry;
import io.tandem.plan.buffer.model.ReleaseBuffer;
import io.tandem.plan.buffer.model.ReleaseInfo.State;
import io.tandem.plan.buffer.model.ReleaseIssue;
import io.tandem.plan.buffer.model.Zone;
import io.tandem.shared.AuditEvent;
import io.tandem.shared.ConflictException;
import io.tandem.shared.InvalidInputException;
import io.tandem.shared.PageRequest;
import io.tandem.shared.Problem;
import io.tandem.shared.Reason;
import io.tandem.testing.buffer.BufferHouse;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.After;
import org.junit.Test;

/** A buffer's life: set up, planned, drawn on, measured, planned anew. */
public class BufferServicesTest {
    private final BufferHouse house = new BufferHouse();

    @After
    public void close() {
        house.close();
    }

    private static BufferDraw debt(long id, double days) {
        return new BufferDraw("DEMO", RELEASE, BufferCause.DEBT, DrawSource.of(DrawSource.Kind.DEBT, id, "Debt " + id), days, Unit.PERSON_DAYS, null);
    }

    private static BufferDraw change(double days, Instant since) {
        return new BufferDraw("DEMO", RELEASE, BufferCause.CHANGE, new DrawSource(DrawSource.Kind.REVIEW, 3, "Change", 10_003L, "DEMO-3"), days, Unit.WORKING_DAYS, since);
    }

    private static BufferInput by(String rule, double people) {
        return new BufferInput(0, rule, 50.0, people, null, null, null, null);
    }

    @Test
    public void aPlanFixesChainAndBuffer() {
        house.estimated(1, 8).estimated(2, 12).estimated(3, 20).estimated(4, 16).planned();
        Baseline plan = house.view().shown();
        assertThat(plan.chain()).isEqualTo(28);
        assertThat(plan.size()).isEqualTo(14);
        assertThat(plan.safe()).isEqualTo(56);
        house.estimated(5, 100);
        house.tomorrow();
        house.measure.measureAll();
        assertThat(house.view().shown().chain()).isEqualTo(28);
        assertThat(house.view().notes()).contains(Reason.of("buffer.note.added", 1));
        assertThat(house.drawn()).isEmpty();
    }

    @Test
    public void aPlanHasItsFirstPointAtOnce() {
        house.estimated(1, 20).planned();
        assertThat(house.view().points()).containsExactly(new FeverPoint(LocalDate.of(2026, 11, 20), 0, 0.0, 0, 0, 0));
        assertThat(house.view().now().zone()).isEqualTo(Zone.GREEN);
        assertThat(house.view().now().burn()).isNull();
    }

    @Test
    public void chainAndBufferEndOnWorkingDays() {
        // Chain 10 and buffer 5 from Tuesday 1 December: the tenth working day is Monday 14, the fifteenth Monday 21.
        house.estimated(1, 20).planned();
        BufferView.Days days = house.view().days();
        assertThat(days.start()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(days.chainEnd()).isEqualTo(LocalDate.of(2026, 12, 14));
        assertThat(days.bufferEnd()).isEqualTo(LocalDate.of(2026, 12, 21));
        assertThat(days.due()).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    public void withoutEstimatesThereIsNoPlanUnlessTheSizeIsSetByHand() {
        house.becomes(new ReleaseIssue(1, null, 0, null, false));
        assertThatThrownBy(house::planned).isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.problems()).containsExactly(Problem.of("buffer.estimates.missing", 1)));
        house.work.clear();
        assertThatThrownBy(() -> house.buffers.plan(PETRA, "DEMO", RELEASE, 1, null)).isInstanceOfSatisfying(InvalidInputException.class,
            refused -> assertThat(refused.problems()).containsExactly(Problem.of("buffer.issues.missing")));
        house.planned(OTHER, new BufferInput(0, "BY_HAND", null, null, 6.0, null, null, null));
        BufferView view = house.reader.get(PETRA, "DEMO", OTHER, null, PageRequest.first());
        assertThat(view.shown().size()).isEqualTo(6);
        assertThat(view.missing()).containsExactly(Reason.of("buffer.missing.estimates", 0));
        assertThat(view.notes()).contains(Reason.of("buffer.note.dates"));
        assertThat(view.now().zone()).isNull();
    }

    @Test
    public void delayIsPostedAsTheDifferenceSinceTheLastTime() {
        house.estimated(1, 10).estimated(2, 10).planned();
        house.tomorrow();
        house.becomes(new ReleaseIssue(1, 10.0, 2, 6.0, false));
        house.measure.measureAll();
        assertThat(house.drawn()).containsExactly(entry("DELAY", 3.0));
        house.tomorrow();
        house.becomes(new ReleaseIssue(1, 10.0, 4, 0.0, true));
        house.measure.measureAll();
        assertThat(house.drawn()).containsExactly(entry("DELAY", -1.0));
        assertThat(house.view().ledger().values()).extracting(line -> line.entry().days()).containsExactly(-4.0, 3.0);
        assertThat(house.view().points()).extracting(FeverPoint::drawn).containsExactly(0.0, 3.0, -1.0);
        assertThat(house.view().points()).extracting(FeverPoint::completion).containsExactly(0.0, 0.0, 50.0);
    }

    @Test
    public void aDayIsMeasuredOnce() {
        house.estimated(1, 10).planned();
        house.tomorrow();
        house.measure.measureAll();
        house.becomes(new ReleaseIssue(1, 10.0, 9, 0.0, true));
        house.measure.measureAll();
        assertThat(house.drawn()).isEmpty();
        assertThat(house.view().points()).hasSize(2);
    }

    @Test
    public void aReleaseThatIsOutOrGoneIsNotMeasured() {
        house.estimated(1, 10).planned();
        house.tomorrow();
        house.becomes(RELEASE, State.RELEASED);
        house.measure.measureAll();
        house.releases.remove(RELEASE);
        house.measure.measureAll();
        assertThat(house.view().points()).hasSize(1);
        assertThat(house.view().notes()).containsExactly(Reason.of("buffer.note.gone"));
        assertThat(house.view().rights()).isEmpty();
        assertThat(house.view().release().name()).isEqualTo("1.0");
    }

    @Test
    public void aSourceDrawsWhatItSaysHoweverOften() {
        house.estimated(1, 40).planned();
        house.sources.settle(debt(5, 3), DEV);
        house.sources.settle(debt(5, 3), DEV);
        assertThat(house.drawn()).containsExactly(entry("DEBT", 3.0));
        house.sources.settle(debt(5, 2), DEV);
        house.sources.settle(debt(6, 1), DEV);
        assertThat(house.drawn()).containsExactly(entry("DEBT", 3.0));
        house.sources.settle(debt(5, 0), DEV);
        assertThat(house.drawn()).containsExactly(entry("DEBT", 1.0));
        assertThat(house.view().ledger().values()).extracting(line -> line.entry().days()).containsExactly(-2.0, 1.0, -1.0, 3.0);
        house.sources.settle(debt(5, 4), DEV);
        assertThat(house.drawn()).as("planned again").containsExactly(entry("DEBT", 5.0));
    }

    @Test
    public void withoutAPlanNothingIsDrawn() {
        house.sources.settle(debt(5, 3), DEV);
        house.buffers.save(PETRA, "DEMO", RELEASE, by("HALF", 1));
        house.sources.settle(debt(5, 3), DEV);
        assertThat(house.view().causes()).isEmpty();
        assertThat(house.view().missing()).containsExactly(Reason.of("buffer.missing.plan"));
    }

    @Test
    public void peopleSharePersonDaysButNotWorkingDays() {
        house.estimated(1, 40);
        house.planned(RELEASE, by("HALF", 4));
        assertThat(house.view().shown().chain()).isEqualTo(5);
        house.sources.settle(debt(5, 6), DEV);
        house.sources.settle(change(2, NOON.plusSeconds(1)), DEV);
        house.tomorrow();
        house.becomes(new ReleaseIssue(1, 40.0, 28, 0.0, true));
        house.measure.measureAll();
        assertThat(house.drawn()).containsExactly(entry("DEBT", 1.5), entry("CHANGE", 2.0), entry("DELAY", 2.0));
    }

    @Test
    public void whatWasApprovedBeforeThePlanIsInIt() {
        house.estimated(1, 40).planned();
        house.sources.settle(change(2, NOON.minusSeconds(60)), DEV);
        assertThat(house.drawn()).isEmpty();
        house.sources.settle(change(0, null), DEV);
        assertThat(house.drawn()).isEmpty();
    }

    @Test
    public void debtsPlannedBeforeThePlanAreCarriedByEveryPlan() {
        house.drawing.add(debt(5, 3));
        ReleaseBuffer first = house.estimated(1, 40).planned();
        assertThat(house.drawn()).containsExactly(entry("DEBT", 3.0));
        house.ledger.draw(DEV, "DEMO", RELEASE, new DrawInput("HOLD", 2.0, null, "Waited for the licence", null));
        house.buffers.plan(PETRA, "DEMO", RELEASE, first.version(), "Half of the team left");
        assertThat(house.drawn()).containsExactly(entry("DEBT", 3.0));
        assertThat(house.view().baselines()).extracting(Baseline::number).containsExactly(2, 1);
        BufferView earlier = house.reader.get(PETRA, "DEMO", RELEASE, 1, PageRequest.first());
        assertThat(earlier.now().drawn()).isEqualTo(5);
        assertThat(earlier.ledger().values()).noneMatch(BufferView.Line::isReversible);
    }

    @Test
    public void anotherPlanNeedsAReasonAndTheVersionThatWasSeen() {
        ReleaseBuffer first = house.estimated(1, 40).planned();
        assertThatThrownBy(() -> house.buffers.plan(PETRA, "DEMO", RELEASE, first.version(), " ")).isInstanceOfSatisfying(InvalidInputException.class,
            refused -> assertThat(refused.problems()).containsExactly(Problem.at("comment", "buffer.comment.missing")));
        assertThatThrownBy(() -> house.buffers.plan(PETRA, "DEMO", RELEASE, first.version() - 1, "Why not")).isInstanceOf(ConflictException.class);
        assertThat(house.view().baselines()).hasSize(1);
    }

    @Test
    public void zonesFollowTheSettingsAtOnceAndSizesTheNextPlan() {
        ReleaseBuffer first = house.estimated(1, 40).planned();
        house.ledger.draw(DEV, "DEMO", RELEASE, new DrawInput("DELAY", 2.5, null, "Ill", null));
        assertThat(house.view().now().zone()).as("25 % of 10 days").isEqualTo(Zone.YELLOW);
        house.buffers.save(PETRA, "DEMO", RELEASE, new BufferInput(first.version(), "SUM", 50.0, 1.0, null, null, null, new BufferInput.LinesInput(5.0, 70.0, 20.0, 90.0)));
        assertThat(house.view().now().zone()).isEqualTo(Zone.RED);
        assertThat(house.view().shown().size()).isEqualTo(10);
        assertThat(house.view().notes()).containsExactly(Reason.of("buffer.note.settings"));
    }

    @Test
    public void aLineIsTakenBackOnceByAnotherLine() {
        house.estimated(1, 40).planned();
        LedgerEntry line = house.ledger.draw(DEV, "DEMO", RELEASE, new DrawInput("HOLD", 2.0, "2026-11-18", "Waited", "DEMO-7"));
        assertThat(line.issueId()).isEqualTo(10_007);
        LedgerEntry back = house.ledger.reverse(PETRA, "DEMO", RELEASE, line.id(), "It was the other release");
        assertThat(back.days()).isEqualTo(-2);
        assertThat(house.drawn()).containsExactly(entry("HOLD", 0.0));
        assertThatThrownBy(() -> house.ledger.reverse(PETRA, "DEMO", RELEASE, line.id(), "Again")).isInstanceOf(ConflictException.class).hasMessageContaining("buffer.draw.reversed");
        assertThatThrownBy(() -> house.ledger.reverse(PETRA, "DEMO", RELEASE, back.id(), "Back again")).isInstanceOf(ConflictException.class).hasMessageContaining("buffer.draw.reversal");
        house.sources.settle(debt(5, 3), DEV);
        long followed = house.view().ledger().values().get(0).entry().id();
        assertThatThrownBy(() -> house.ledger.reverse(PETRA, "DEMO", RELEASE, followed, "No")).isInstanceOf(ConflictException.class).hasMessageContaining("buffer.draw.follows");
    }

    @Test
    public void everyChangeIsInTheTrail() {
        house.estimated(1, 40).planned();
        LedgerEntry line = house.ledger.draw(DEV, "DEMO", RELEASE, new DrawInput("HOLD", 2.0, null, "Waited", null));
        house.ledger.reverse(PETRA, "DEMO", RELEASE, line.id(), "Not so");
        house.sources.settle(debt(5, 3), DEV);
        assertThat(house.audit).extracting(AuditEvent::action).containsExactly("created", "planned", "drawn", "reversed", "drawn");
        assertThat(house.audit).allSatisfy(event -> assertThat(event.entityId()).isEqualTo("10"));
        assertThat(house.audit.get(4).after()).isEqualTo("DEBT 3 2026-11-20 DEBT 5");
    }

    @Test
    public void theListSaysWhereEachReleaseStands() {
        house.estimated(1, 40).planned();
        house.ledger.draw(DEV, "DEMO", RELEASE, new DrawInput("DELAY", 20.0, null, "Everything broke", null));
        assertThat(house.reader.list(PETRA, "DEMO", PageRequest.first()).values()).extracting(row -> row.release().name()).containsExactly("1.0", "2.0");
        BufferSummary first = house.reader.list(PETRA, "DEMO", PageRequest.first()).values().get(0);
        assertThat(first.now().penetration()).isEqualTo(200);
        assertThat(first.now().zone()).isEqualTo(Zone.RED);
        house.releases.remove(RELEASE);
        assertThat(house.reader.list(PETRA, "DEMO", PageRequest.first()).values()).extracting(row -> row.release().state()).containsExactly(State.OPEN, State.GONE);
    }
}
