package io.tandem.debt;

import static io.tandem.testing.debt.DebtItems.debt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tandem.debt.model.DebtItem;
import io.tandem.shared.InvalidInputException;
import io.tandem.testing.debt.DebtHouse;
import io.tandem.testing.debt.DebtItems;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.After;
import org.junit.Test;

public class DebtDependenciesTest {
    private final DebtHouse house = new DebtHouse();

    @After
    public void close() {
        house.close();
    }

    @Test
    public void aCircleIsRefusedOverAnyNumberOfSteps() {
        DebtItem first = add(debt("first"));
        DebtItem second = add(debt("second").waitingFor(first.id()));
        DebtItem third = add(debt("third").waitingFor(second.id()));
        assertThatThrownBy(() -> waitFor(first, first.id())).isInstanceOf(InvalidInputException.class).hasMessageContaining("debt.dependency.cycle");
        assertThatThrownBy(() -> waitFor(first, second.id())).isInstanceOf(InvalidInputException.class).hasMessageContaining("debt.dependency.cycle");
        assertThatThrownBy(() -> waitFor(first, third.id())).isInstanceOf(InvalidInputException.class).hasMessageContaining("debt.dependency.cycle");
        assertThat(house.store.find(first.id()).orElseThrow().facts().dependsOn()).isEmpty();
    }

    @Test
    public void manyWaysToTheSameItemAreNoCircle() {
        DebtItem ground = add(debt("ground"));
        DebtItem left = add(debt("left").waitingFor(ground.id()));
        DebtItem right = add(debt("right").waitingFor(ground.id()));
        DebtItem top = add(debt("top").waitingFor(left.id()).waitingFor(right.id()));
        assertThat(waitFor(top, left.id(), right.id(), ground.id()).facts().dependsOn()).containsExactly(ground.id(), left.id(), right.id());
    }

    @Test
    public void onlyItemsOfTheProjectCanBeWaitedFor() {
        DebtItem here = add(debt("here"));
        long elsewhere = add(debt("elsewhere").in("SEC")).id();
        assertThatThrownBy(() -> waitFor(here, elsewhere)).hasMessageContaining("debt.dependency.unknown");
        assertThatThrownBy(() -> waitFor(here, 4_000_000_000L)).hasMessageContaining("debt.dependency.unknown");
        assertThatThrownBy(() -> add(debt("new").waitingFor(99_999))).hasMessageContaining("debt.dependency.unknown");
    }

    @Test
    public void twoWhoSaveAtOnceMakeNoCircle() throws Exception {
        for (int round = 0; round < 20; round++) {
            DebtItem first = add(debt("first"));
            DebtItem second = add(debt("second"));
            AtomicInteger refused = new AtomicInteger();
            atOnce(() -> countRefusal(refused, () -> waitFor(first, second.id())), () -> countRefusal(refused, () -> waitFor(second, first.id())));
            assertThat(refused).hasValue(1);
        }
    }

    @Test
    public void listenersHearOfEveryChangeAndCanUndoIt() {
        StringBuilder heard = new StringBuilder();
        house.listeners.add((before, after) -> heard.append(before == null ? "-" : before.version()).append('>').append(after == null ? "-" : after.version()).append(' '));
        DebtItem item = add(debt("heard"));
        waitFor(item, add(debt("other")).id());
        house.service.delete(DebtHouse.DEV, item.id());
        assertThat(heard).hasToString("->1 ->1 1>2 2>- ");
        house.listeners.add((before, after) -> {
            throw new IllegalStateException("no");
        });
        assertThatThrownBy(() -> add(debt("refused"))).hasMessage("no");
        assertThat(house.register.list(DebtHouse.DEV, DebtItems.everythingIn("DEMO"), io.tandem.shared.PageRequest.first()).total()).isEqualTo(1);
    }

    private static void countRefusal(AtomicInteger refused, Runnable work) {
        try {
            work.run();
        } catch (InvalidInputException circle) {
            refused.incrementAndGet();
        }
    }

    private static void atOnce(Runnable first, Runnable second) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        CountDownLatch go = new CountDownLatch(2);
        List<Future<?>> running = List.of(threads.submit(() -> together(go, first)), threads.submit(() -> together(go, second)));
        for (Future<?> one : running) {
            one.get();
        }
        threads.shutdown();
    }

    private static void together(CountDownLatch go, Runnable work) {
        go.countDown();
        try {
            go.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        work.run();
    }

    private DebtItem add(DebtItems item) {
        return house.transactions.call(() -> house.writer().add(DebtHouse.DEV, item.build()));
    }

    private DebtItem waitFor(DebtItem item, Long... ids) {
        return house.transactions.call(() -> house.writer().change(DebtHouse.DEV, item, item.changed(item.facts().waitingFor(List.of(ids)), item.decision(), DebtItems.NOW)));
    }
}
