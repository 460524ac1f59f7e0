package io.tandem.sandbox.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CacheSettingsBuilder;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Two products on one database behave as two nodes of one. */
public class TwoNodesTest {
    private static final JobRunnerKey RUNNER = JobRunnerKey.of("runner");

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private Product first;
    private Product second;

    @Before
    public void start() throws IOException {
        Cluster cluster = new Cluster("jira", folder.newFolder("shared-home").toPath(), MovableClock.atMachineTime());
        first = node("first", cluster, 1);
        second = node("second", cluster, 2);
    }

    private Product node(String name, Cluster cluster, int number) throws IOException {
        Path home = folder.newFolder(name).toPath();
        String database = "jdbc:h2:file:" + folder.getRoot().toPath().resolve("shared").toAbsolutePath();
        return Product.open(new ProductOptions("jira", "Jira", 0, home, database, "sa", "", "PUBLIC", number), cluster);
    }

    @After
    public void stop() throws Exception {
        first.close();
        second.close();
    }

    @Test
    public void aLockIsHeldOnOneNodeAtATime() {
        ClusterLock here = first.service(ClusterLockService.class).getLockForName("facts");
        ClusterLock there = second.service(ClusterLockService.class).getLockForName("facts");
        assertThat(here.tryLock()).isTrue();
        assertThat(here.tryLock()).as("the same thread may take it again").isTrue();
        here.unlock();
        assertThat(there.tryLock()).isFalse();
        here.unlock();
        assertThat(there.tryLock()).isTrue();
        there.unlock();
    }

    @Test
    public void aLockWaitsAsLongAsItIsAskedTo() throws Exception {
        ClusterLock here = first.service(ClusterLockService.class).getLockForName("facts");
        ClusterLock there = second.service(ClusterLockService.class).getLockForName("facts");
        here.lock();
        assertThat(there.tryLock(100, TimeUnit.MILLISECONDS)).isFalse();
        here.unlock();
        assertThat(there.tryLock(1, TimeUnit.SECONDS)).isTrue();
        there.unlock();
    }

    @Test
    public void manyThreadsOnBothNodesNeverHoldTheLockTogether() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger times = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        for (int at = 0; at < 6; at++) {
            ClusterLock lock = (at % 2 == 0 ? first : second).service(ClusterLockService.class).getLockForName("busy");
            threads.add(new Thread(() -> {
                for (int round = 0; round < 15; round++) {
                    lock.lock();
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    times.incrementAndGet();
                    inside.decrementAndGet();
                    lock.unlock();
                }
            }));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(times).hasValue(90);
        assertThat(most).hasValue(1);
    }

    @Test
    public void bothHaveOneAddressForPeopleAndOneSharedHome() {
        assertThat(second.address()).isNotEqualTo(first.address());
        assertThat(second.baseUrl()).isEqualTo(first.address());
        ApplicationProperties there = second.service(ApplicationProperties.class);
        assertThat(there.getBaseUrl(UrlMode.CANONICAL)).isEqualTo(first.address());
        assertThat(there.getSharedHomeDirectory()).isEqualTo(first.service(ApplicationProperties.class).getSharedHomeDirectory());
        assertThat(there.getLocalHomeDirectory()).isNotEqualTo(first.service(ApplicationProperties.class).getLocalHomeDirectory());
    }

    @Test
    public void whatChangesInACacheIsForgottenOnTheOtherNodeUnlessItIsLocal() {
        Cache<String, String> here = first.service(CacheManager.class).getCache("shared");
        Cache<String, String> there = second.service(CacheManager.class).getCache("shared", key -> "loaded");
        assertThat(there.get("a")).isEqualTo("loaded");
        there.put("a", "old");
        here.put("a", "new");
        assertThat(there.get("a")).as("loaded again").isEqualTo("loaded");
        assertThat(here.get("a")).as("reading tells nobody").isEqualTo("new");
        CacheSettings local = new CacheSettingsBuilder().local().build();
        Cache<String, String> own = first.service(CacheManager.class).getCache("own", null, local);
        Cache<String, String> others = second.service(CacheManager.class).getCache("own", null, local);
        others.put("a", "kept");
        own.put("a", "new");
        assertThat(others.get("a")).isEqualTo("kept");
    }

    @Test
    public void anEventIsHeardOnItsOwnNodeOnly() {
        List<Object> heard = new ArrayList<>();
        second.service(EventPublisher.class).register(new Object() {
            @EventListener
            public void on(StringBuilder event) {
                heard.add(event);
            }
        });
        first.service(EventPublisher.class).publish(new StringBuilder("here"));
        assertThat(heard).isEmpty();
        second.service(EventPublisher.class).publish(new StringBuilder("there"));
        assertThat(heard).hasSize(1);
    }

    @Test
    public void movingTheClockRunsAClusterWideJobOnOneNode() throws Exception {
        AtomicInteger runs = new AtomicInteger();
        Date due = Date.from(first.clock().instant().plusSeconds(7_200));
        for (Product node : List.of(first, second)) {
            schedule(node, runs, RunMode.RUN_ONCE_PER_CLUSTER, due);
        }
        second.clock().move(java.time.Duration.ofHours(3));
        assertThat(runs).hasValue(1);
    }

    @Test
    public void unlockingWhatIsNotHeldIsRefused() {
        assertThatThrownBy(() -> first.service(ClusterLockService.class).getLockForName("x").unlock()).isInstanceOf(IllegalMonitorStateException.class);
    }

    @Test
    public void aClusterWideJobRunsOnOneNodeOfThem() throws Exception {
        AtomicInteger runs = new AtomicInteger();
        Date due = new Date(System.currentTimeMillis() + 500);
        for (Product node : List.of(first, second)) {
            schedule(node, runs, RunMode.RUN_ONCE_PER_CLUSTER, due);
        }
        Thread.sleep(1_500);
        assertThat(runs).hasValue(1);
    }

    @Test
    public void aLocalJobRunsOnEach() throws Exception {
        AtomicInteger runs = new AtomicInteger();
        Date due = new Date(System.currentTimeMillis() + 100);
        for (Product node : List.of(first, second)) {
            schedule(node, runs, RunMode.RUN_LOCALLY, due);
        }
        Thread.sleep(1_000);
        assertThat(runs).hasValue(2);
    }

    private static void schedule(Product node, AtomicInteger runs, RunMode mode, Date due) throws SchedulerServiceException {
        SchedulerService scheduler = node.service(SchedulerService.class);
        scheduler.registerJobRunner(RUNNER, request -> {
            runs.incrementAndGet();
            return JobRunnerResponse.success();
        });
        scheduler.scheduleJob(JobId.of("job"), JobConfig.forJobRunnerKey(RUNNER).withRunMode(mode).withSchedule(Schedule.runOnce(due)));
    }

    @Test
    public void aJobsParametersAreTypesOfTheJdk() {
        record Own(String name) implements Serializable {
        }
        SchedulerService scheduler = first.service(SchedulerService.class);
        JobConfig config = JobConfig.forJobRunnerKey(RUNNER);
        assertThatThrownBy(() -> scheduler.scheduleJob(JobId.of("a"), config.withParameters(Map.of("own", new Own("x"))))).hasMessageContaining("only serialisable JDK types");
        ArrayList<Serializable> list = new ArrayList<>(List.of(new Own("x")));
        assertThatThrownBy(() -> scheduler.scheduleJob(JobId.of("a"), config.withParameters(Map.of("list", list)))).hasMessageContaining("only serialisable JDK types");
    }

    @Test
    public void aCronExpressionIsReadAsTheProductsDo() throws Exception {
        SchedulerService scheduler = first.service(SchedulerService.class);
        Date sunday = scheduler.calculateNextRunTime(Schedule.forCronExpression("0 0 3 ? * 1", java.util.TimeZone.getTimeZone("UTC")));
        assertThat(sunday.toInstant().atZone(java.time.ZoneOffset.UTC).getDayOfWeek()).isEqualTo(java.time.DayOfWeek.SUNDAY);
        assertThatThrownBy(() -> scheduler.calculateNextRunTime(Schedule.forCronExpression("every day"))).isInstanceOf(SchedulerServiceException.class);
    }

    @Test
    public void settingsAreSharedAndKeepTheirKind() {
        var here = first.service(PluginSettingsFactory.class).createSettingsForKey("io.tandem");
        var there = second.service(PluginSettingsFactory.class).createSettingsForKey("io.tandem");
        here.put("text", "one");
        here.put("list", List.of("a", "b"));
        here.put("map", Map.of("k", "v"));
        assertThat(there.get("text")).isEqualTo("one");
        assertThat(there.get("list")).isEqualTo(List.of("a", "b"));
        assertThat(there.get("map")).isEqualTo(Map.of("k", "v"));
        assertThat(there.remove("text")).isEqualTo("one");
        assertThat(here.get("text")).isNull();
        assertThatThrownBy(() -> here.put("number", 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
