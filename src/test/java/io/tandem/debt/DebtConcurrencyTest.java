package io.tandem.debt;

import static io.tandem.testing.debt.DebtItems.debt;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.shared.ConflictException;
import io.tandem.testing.debt.DebtHouse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.Test;

/** Several people change the same item at the same moment: one wins, the others are told, and the trail is whole. */
public class DebtConcurrencyTest {
    private static final int PEOPLE = 4;

    @Test
    public void oneChangeWinsAndTheOthersAreToldSo() throws Exception {
        try (DebtHouse house = new DebtHouse()) {
            DebtService service = house.serviceWith(house.chain());
            long id = house.store.add(debt().build()).id();
            AtomicInteger wins = new AtomicInteger();
            AtomicInteger refusals = new AtomicInteger();
            atOnce(number -> {
                try {
                    service.edit(DebtHouse.DEV, id, 1L, input("By " + number));
                    wins.incrementAndGet();
                } catch (ConflictException slower) {
                    refusals.incrementAndGet();
                }
            });
            assertThat(wins).hasValue(1);
            assertThat(refusals).hasValue(PEOPLE - 1);
            assertThat(house.store.find(id).orElseThrow().version()).isEqualTo(2);
            assertThat(house.chain().findFirstBroken("DEMO")).isEmpty();
        }
    }

    private static DebtInput input(String title) {
        return new DebtInput("DEMO", null, title, null, null, null, null, 5.0, null, null, null, null, null, null, List.of(), null, List.of(), null);
    }

    private static void atOnce(java.util.function.IntConsumer work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);
        List<Future<?>> running = new ArrayList<>();
        for (int number = 0; number < PEOPLE; number++) {
            int mine = number;
            running.add(threads.submit(() -> work.accept(mine)));
        }
        for (Future<?> one : running) {
            one.get();
        }
        threads.shutdown();
    }
}
