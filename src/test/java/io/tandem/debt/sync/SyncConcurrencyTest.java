package io.tandem.debt.sync;

import static io.tandem.testing.sync.MemoryServer.finding;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.debt.sync.model.SyncJob;
import io.tandem.testing.debt.DebtHouse;
import io.tandem.testing.sync.SyncHouse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.After;
import org.junit.Test;

/** Two synchronisations that should never run at once, and do: the lock was lost. */
public class SyncConcurrencyTest {
    private final SyncHouse house = new SyncHouse();

    @After
    public void close() {
        house.close();
    }

    @Test
    public void twoAtOnceMakeNoDoubles() throws Exception {
        IntStream.range(0, 40).forEach(number -> house.server.has(finding("f" + number, "java:S" + number % 20)));
        CountDownLatch bothHaveRead = new CountDownLatch(2);
        house.server.thenMeanwhile(() -> {
            bothHaveRead.countDown();
            try {
                bothHaveRead.await();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        });
        house.commands.start(DebtHouse.ADA, "DEMO", SyncJob.Kind.SYNC);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Callable<Void> run = () -> {
                house.run.runAll();
                return null;
            };
            int failed = 0;
            for (Future<Void> one : threads.invokeAll(List.of(run, run))) {
                try {
                    one.get();
                } catch (java.util.concurrent.ExecutionException collided) {
                    failed++;
                }
            }
            assertThat(failed).as("one may give up, the next run goes on").isLessThanOrEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
        house.server.thenMeanwhile(() -> { });
        house.sync();
        assertThat(house.items()).hasSize(20);
        assertThat(house.findings.list(SyncHouse.PAIR)).hasSize(40).allMatch(finding -> finding.debtId() > 0);
    }
}
