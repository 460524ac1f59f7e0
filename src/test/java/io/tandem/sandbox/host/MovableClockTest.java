package io.tandem.sandbox.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;
import io.tandem.testing.bundle.RunningProduct;
import io.tandem.testing.bundle.SmallAddOn;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Time that a test moves: for the product, for the add-on in it, for the jobs. */
public class MovableClockTest {
    private static final String TELLS_THE_TIME = """
        import java.time.Clock;
        import java.time.Duration;
        import java.time.Instant;
        import java.time.ZoneId;
        import java.util.function.Supplier;
        public class Times implements Supplier<String> {
            private final Clock clock = Clock.systemUTC();
            public String get() {
                Instant now = clock.instant();
                boolean together = near(now, Clock.systemDefaultZone().instant()) && near(now, Clock.system(ZoneId.of("Asia/Shanghai")).instant())
                    && near(now, Instant.now()) && near(now, Instant.ofEpochMilli(System.currentTimeMillis()));
                return now + " " + Clock.systemUTC().getZone() + " " + Clock.system(ZoneId.of("Asia/Shanghai")).getZone() + " " + together;
            }
            private static boolean near(Instant one, Instant other) {
                return Duration.between(one, other).abs().getSeconds() < 60;
            }
        }
        """;
    private RunningProduct jira;

    @Before
    public void start() throws Exception {
        jira = RunningProduct.jira();
    }

    @After
    public void stop() throws Exception {
        jira.close();
    }

    @Test
    public void theAddOnSeesTheMovedTimeWhereverItAsksTheSystem() throws Exception {
        SmallAddOn addOn = SmallAddOn.addOn().source("Times", TELLS_THE_TIME).index("component", "small.Times");
        Object times = jira.install(addOn).create("small.Times");
        jira.product().clock().moveTo(Instant.parse("2031-03-30T00:59:30Z"));
        assertThat(times).asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.type(java.util.function.Supplier.class))
            .satisfies(each -> assertThat((String) each.get()).startsWith("2031-03-30T00:59:3").endsWith("Z Asia/Shanghai true"));
        jira.product().clock().reset();
        assertThat((String) ((java.util.function.Supplier<?>) times).get()).startsWith(Instant.now().toString().substring(0, 10));
    }

    @Test
    public void aJobThatFallsDueManyTimesRunsOnce() throws Exception {
        AtomicInteger runs = hourly();
        jira.product().clock().move(Duration.ofDays(10));
        assertThat(runs).hasValue(1);
        jira.product().clock().move(Duration.ofMinutes(59));
        assertThat(runs).hasValue(1);
        jira.product().clock().move(Duration.ofMinutes(2));
        assertThat(runs).hasValue(2);
    }

    @Test
    public void afterTheClockWentBackARepeatedJobGoesOn() throws Exception {
        AtomicInteger runs = hourly();
        jira.product().clock().move(Duration.ofDays(10));
        jira.product().clock().reset();
        assertThat(runs).hasValue(1);
        jira.product().clock().move(Duration.ofMinutes(61));
        assertThat(runs).hasValue(2);
    }

    @Test
    public void aJobIsRunByNameDueOrNot() throws Exception {
        AtomicInteger runs = hourly();
        assertThat(jira.product().jobs().run("hourly").outcome()).isEqualTo("SUCCESS");
        assertThat(runs).hasValue(1);
        Jobs.Job job = jira.product().jobs().list().get(0);
        assertThat(job.schedule()).isEqualTo("PT1H");
        assertThat(job.oncePerCluster()).isTrue();
        assertThat(job.lastRun()).hasValueSatisfying(run -> assertThat(run.message()).isEqualTo("run 1"));
        assertThatThrownBy(() -> jira.product().jobs().run("daily")).hasMessageContaining("no job daily");
    }

    @Test
    public void aPageMovesTheClockAndAnotherRunsTheJob() throws Exception {
        AtomicInteger runs = hourly();
        assertThat(post("/sandbox/clock", "move=P2D").statusCode()).isEqualTo(302);
        assertThat(jira.product().clock().offset()).isEqualTo(Duration.ofDays(2));
        assertThat(runs).hasValue(1);
        assertThat(jira.get("petra", "/sandbox/clock").body()).contains("2 d 0:00:00 ahead");
        assertThat(post("/sandbox/clock", "to=2030-01-01T08:00:00Z").statusCode()).isEqualTo(302);
        assertThat(jira.product().clock().instant()).isBetween(Instant.parse("2030-01-01T08:00:00Z"), Instant.parse("2030-01-01T08:01:00Z"));
        assertThat(post("/sandbox/clock", "move=tomorrow").statusCode()).isEqualTo(400);
        assertThat(post("/sandbox/clock", "reset=true").statusCode()).isEqualTo(302);
        assertThat(jira.product().clock().offset()).isLessThan(Duration.ofSeconds(1));
        int before = runs.get();
        assertThat(post("/sandbox/jobs", "name=hourly").statusCode()).isEqualTo(302);
        assertThat(runs).hasValue(before + 1);
        assertThat(jira.get("wei", "/sandbox/jobs").body()).contains("计划任务", "hourly", "run " + runs.get());
        assertThat(post("/sandbox/jobs", "name=none").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> post(String path, String form) throws Exception {
        return jira.post("", path, "application/x-www-form-urlencoded", form);
    }

    private AtomicInteger hourly() throws SchedulerServiceException {
        AtomicInteger runs = new AtomicInteger();
        SchedulerService scheduler = jira.product().service(SchedulerService.class);
        scheduler.registerJobRunner(JobRunnerKey.of("runner"), request -> JobRunnerResponse.success("run " + runs.incrementAndGet()));
        Date first = Date.from(jira.product().clock().instant().plusSeconds(3600));
        scheduler.scheduleJob(JobId.of("hourly"), JobConfig.forJobRunnerKey(JobRunnerKey.of("runner")).withSchedule(Schedule.forInterval(3_600_000, first)));
        return runs;
    }
}
