package io.tandem.performance;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.worklog.WorklogManager;
import com.atlassian.jira.project.ProjectManager;
import io.tandem.adapter.jira.metric.JiraHistories;
import io.tandem.adapter.jira.metric.JiraParts;
import io.tandem.adapter.store.connection.AoCodeSnapshots;
import io.tandem.adapter.store.connection.CodeSnapshotRow;
import io.tandem.adapter.store.connection.ConnectionRow;
import io.tandem.adapter.store.connection.MappingRow;
import io.tandem.adapter.store.connection.StoredCodeHealth;
import io.tandem.adapter.store.debt.AoDebtStore;
import io.tandem.adapter.store.debt.DebtDependencyRow;
import io.tandem.adapter.store.debt.DebtIssueRow;
import io.tandem.adapter.store.debt.DebtProjectRow;
import io.tandem.adapter.store.debt.DebtRow;
import io.tandem.adapter.store.metric.AoBuildJobs;
import io.tandem.adapter.store.metric.AoChangeMarks;
import io.tandem.adapter.store.metric.AoFactStore;
import io.tandem.adapter.store.metric.AoKnownParts;
import io.tandem.adapter.store.metric.BlockRow;
import io.tandem.adapter.store.metric.DayRow;
import io.tandem.adapter.store.metric.IssueFactRow;
import io.tandem.adapter.store.metric.JobRow;
import io.tandem.adapter.store.metric.MarkRow;
import io.tandem.adapter.store.metric.PartsRow;
import io.tandem.adapter.store.metric.ProjectRow;
import io.tandem.adapter.store.metric.RemovalRow;
import io.tandem.adapter.store.metric.ScopeDayRow;
import io.tandem.adapter.store.metric.ScopeRow;
import io.tandem.adapter.store.review.AoReviewStore;
import io.tandem.adapter.store.review.ReviewBoardRow;
import io.tandem.adapter.store.review.ReviewRow;
import io.tandem.adapter.store.review.ReviewStepRow;
import io.tandem.adapter.store.review.ReviewVoteRow;
import io.tandem.adapter.store.review.ReviewVoterRow;
import io.tandem.adapter.store.shared.AoStamps;
import io.tandem.adapter.store.shared.AoTransactions;
import io.tandem.adapter.store.shared.StampRow;
import io.tandem.debt.DebtFigures;
import io.tandem.debt.interest.InterestService;
import io.tandem.debt.interest.Interests;
import io.tandem.debt.model.ComponentRef;
import io.tandem.debt.model.ReleaseRef;
import io.tandem.debt.port.ProjectParts;
import io.tandem.joint.JointService;
import io.tandem.joint.model.JointRequest;
import io.tandem.metric.CompletedWorkService;
import io.tandem.metric.FactBuilder;
import io.tandem.metric.FactJobs;
import io.tandem.metric.FactUpdates;
import io.tandem.metric.FigureService;
import io.tandem.metric.PartWatch;
import io.tandem.metric.model.BuildJob;
import io.tandem.metric.model.DayFacts;
import io.tandem.metric.model.FactRules;
import io.tandem.metric.model.FactScope;
import io.tandem.metric.model.ProjectState;
import io.tandem.metric.model.WorkingTime;
import io.tandem.metric.port.BuildJobs;
import io.tandem.metric.port.FactStore;
import io.tandem.metric.port.Histories;
import io.tandem.metric.port.Locks;
import io.tandem.review.StoredReviewOverview;
import io.tandem.sandbox.host.Product;
import io.tandem.sandbox.host.ProductOptions;
import io.tandem.sandbox.host.ao.AoEngine;
import io.tandem.sandbox.host.ao.EngineActiveObjects;
import io.tandem.sandbox.jira.JiraProduct;
import io.tandem.sandbox.jira.generate.Bulk;
import io.tandem.shared.Actor;
import io.tandem.shared.DateRange;
import io.tandem.shared.port.ProjectAccess;
import io.tandem.shared.port.Stamps;
import io.tandem.shared.port.Transactions;
import io.tandem.testing.joint.JointHouse;
import io.tandem.testing.metric.Figures;
import io.tandem.testing.metric.FreeLocks;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.mockito.Mockito;

/**
 * How long a large project's facts take to build, and the joint view to read: {@code FactsBenchmark ISSUES FOLDER}, the folder's data are used
 * again when they are there. Over the sandbox's Jira on an H2 file, without the add-on's container.
 */
public final class FactsBenchmark {
    private static final int WARM_UP = 100;
    private static final int READS = 500;
    private static final Actor VIEWER = new Actor("admin", "Admin");

    private FactsBenchmark() { }

    public static void main(String[] arguments) throws Exception {
        int issues = Integer.parseInt(arguments[0]);
        Path folder = Path.of(arguments[1]);
        boolean isNew = Files.notExists(folder);
        Files.createDirectories(folder);
        try (Product product = Product.open(ProductOptions.onFile("jira", "Jira", 0, folder))) {
            JiraProduct jira = JiraProduct.start(product, Clock.systemUTC());
            if (isNew) {
                long start = System.nanoTime();
                new Bulk(jira.store(), Clock.systemUTC()).build(issues, 1, name -> name, done -> { });
                print("generated %,d issues in %.1f s", issues, seconds(start));
            }
            measure(product);
        }
        System.exit(0);
    }

    private static void measure(Product product) {
        ActiveObjects ao = EngineActiveObjects.over(AoEngine.over(product.database(), product.schema(), "io.tandem"));
        migrate(ao);
        Transactions transactions = new AoTransactions(ao);
        FactStore facts = new AoFactStore(ao);
        BuildJobs jobs = new AoBuildJobs(ao);
        Histories histories = new JiraHistories(product.service(ProjectManager.class), product.service(IssueManager.class), product.service(ChangeHistoryManager.class),
                product.service(WorklogManager.class), product.service(ConstantsManager.class), product.service(CustomFieldManager.class));
        Locks locks = new FreeLocks();
        Stamps stamps = new AoStamps(ao);
        PartWatch watch = new PartWatch(facts, new AoChangeMarks(ao), new JiraParts(product.service(ProjectManager.class)), new AoKnownParts(ao), transactions, Clock.systemUTC());
        FactUpdates updates = new FactUpdates(histories, facts, new AoChangeMarks(ao), locks, transactions, watch, stamps, Clock.systemUTC());
        FactBuilder builder = new FactBuilder(histories, facts, jobs, locks, transactions, () -> new WorkingTime(8, 5, ZoneOffset.UTC), key -> FactRules.usual(), watch, worked -> { }, stamps, Clock.systemUTC());
        List<String> perIssue = product.statements().during(() -> histories.list(histories.listIssueIds(Bulk.KEY).subList(0, 1)));
        print("one issue's history: %d statements", perIssue.size() - 1);
        if (System.getProperty("show.sql") != null) {
            perIssue.forEach(sql -> print("  %s", sql));
        }
        long start = System.nanoTime();
        long cpu = cpuSeconds();
        BuildJob job = new FactJobs(jobs, () -> { }, event -> { }, transactions, Clock.systemUTC()).start(VIEWER, Bulk.KEY);
        builder.runAll();
        BuildJob ended = jobs.find(job.id()).orElseThrow();
        print("facts of %,d issues built in %.1f s (%d s of one core), %s; heap at most %,d MB", ended.done(), seconds(start), cpuSeconds() - cpu, ended.state(), peakMegabytes());
        noteChanges(updates, histories.listIssueIds(Bulk.KEY));
        read(product, ao, facts);
    }

    @SuppressWarnings("unchecked")
    private static void migrate(ActiveObjects ao) {
        ao.migrate(IssueFactRow.class, DayRow.class, ProjectRow.class, JobRow.class, MarkRow.class, ScopeDayRow.class, ScopeRow.class, RemovalRow.class, BlockRow.class, PartsRow.class, StampRow.class, DebtProjectRow.class, DebtRow.class, DebtIssueRow.class, DebtDependencyRow.class, ConnectionRow.class, MappingRow.class, CodeSnapshotRow.class,
                ReviewRow.class, ReviewStepRow.class, ReviewVoteRow.class, ReviewVoterRow.class, ReviewBoardRow.class);
    }

    private static void noteChanges(FactUpdates updates, List<Long> issueIds) {
        double[] milliseconds = new double[1000];
        for (int i = 0; i < milliseconds.length; i++) {
            long start = System.nanoTime();
            updates.note(issueIds.get(i * 7 % issueIds.size()));
            milliseconds[i] = seconds(start) * 1000;
        }
        print("noting a change: %s", percentiles(milliseconds));
        long start = System.nanoTime();
        updates.takeIn();
        print("1,000 notes taken in in %.1f s", seconds(start));
    }

    private static void read(Product product, ActiveObjects ao, FactStore facts) {
        ProjectAccess access = Mockito.mock(ProjectAccess.class);
        FigureService figures = Figures.over(facts, new StoredCodeHealth(new AoCodeSnapshots(ao)), Clock.systemUTC());
        Stamps stamps = new AoStamps(ao);
        JointHouse house = new JointHouse();
        house.stamps = stamps;
        JointService joint = house.open(figures, new StoredReviewOverview(new AoReviewStore(ao)), new DebtFigures(new AoDebtStore(ao), Clock.systemUTC()), access, Clock.systemUTC());
        LocalDate end = LocalDate.now(ZoneOffset.UTC).plusDays(1);
        List<String> ten = copies(facts);
        for (int weeks : new int[] {12, 104}) {
            DateRange days = new DateRange(end.minusWeeks(weeks), end);
            measure(product, joint, new JointRequest(VIEWER, List.of(Bulk.KEY), days), stamps, "1 project, " + weeks + " weeks");
            measure(product, joint, new JointRequest(VIEWER, ten, days), stamps, "10 projects, " + weeks + " weeks");
        }
        measureInterest(product, facts, end);
        product.statements().during(() -> joint.read(new JointRequest(VIEWER, List.of(Bulk.KEY), new DateRange(end.minusWeeks(12), end)))).forEach(sql -> print("  %s", sql.substring(0, Math.min(110, sql.length()))));
    }

    /** The same days under nine more keys: reading them costs what ten such projects cost. */
    private static List<String> copies(FactStore facts) {
        ProjectState built = facts.findProject(Bulk.KEY).orElseThrow();
        List<DayFacts> days = facts.listDays(List.of(Bulk.KEY), new DateRange(LocalDate.of(2000, 1, 1), LocalDate.of(2100, 1, 1)));
        List<String> keys = new ArrayList<>(List.of(Bulk.KEY));
        for (int copy = 1; copy <= 9; copy++) {
            String key = Bulk.KEY + copy;
            keys.add(key);
            if (facts.findProject(key).isEmpty()) {
                facts.saveDays(key, Map.of(FactScope.whole(), days));
                facts.saveProject(new ProjectState(key, built.jobId(), true, false, built.asOf(), built.time(), built.open()));
            }
        }
        return keys;
    }

    private static void measure(Product product, JointService joint, JointRequest request, Stamps stamps, String what) {
        Runnable change = () -> stamps.touch(Bulk.KEY, Stamps.Kind.FACTS);
        Runnable everything = () -> request.projectKeys().forEach(key -> Arrays.stream(Stamps.Kind.values()).forEach(kind -> stamps.touch(key, kind)));
        measure(product, joint, request, () -> { }, what + ", nothing written since");
        measure(product, joint, request, change, what + ", an issue changed before each reading");
        measure(product, joint, request, everything, what + ", nothing kept");
    }

    private static void measure(Product product, JointService joint, JointRequest request, Runnable before, String what) {
        double[] milliseconds = new double[READS];
        for (int i = -WARM_UP; i < READS; i++) {
            before.run();
            long start = System.nanoTime();
            joint.read(request);
            if (i >= 0) {
                milliseconds[i] = seconds(start) * 1000;
            }
        }
        before.run();
        print("joint view of %s: %s; %d statements", what, percentiles(milliseconds), product.statements().during(() -> joint.read(request)).size());
    }

    /** Each time by a service that has kept nothing. */
    private static void measureInterest(Product product, FactStore facts, LocalDate end) {
        for (int weeks : new int[] {52, 52, 52, 104}) {
            DateRange days = new DateRange(end.minusWeeks(weeks), end);
            InterestService service = new InterestService(new CompletedWorkService(facts), new NoParts(), Clock.systemUTC());
            long start = System.nanoTime();
            Interests found = service.read(Bulk.KEY, days);
            double first = seconds(start) * 1000;
            start = System.nanoTime();
            service.read(Bulk.KEY, days);
            print("interest over %d weeks: %,d issues, %d components, %d with enough: %.0f ms, kept %.2f ms; %d statements", weeks, found.work().told(), found.components().size(),
                    found.components().stream().filter(measured -> measured.findPerMonth().isPresent()).count(), first, seconds(start) * 1000,
                    product.statements().during(() -> new CompletedWorkService(facts).read(Bulk.KEY, days, InterestService.MOST_ISSUES, issue -> { })).size());
        }
    }

    /** Components are named by the issues alone. */
    private static final class NoParts implements ProjectParts {
        @Override
        public List<ComponentRef> listComponents(String projectKey) {
            return List.of();
        }

        @Override
        public List<ReleaseRef> listReleases(String projectKey) {
            return List.of();
        }
    }

    private static String percentiles(double[] milliseconds) {
        Arrays.sort(milliseconds);
        return String.format("P50 %.1f ms, P95 %.1f ms", milliseconds[milliseconds.length / 2], milliseconds[milliseconds.length * 95 / 100]);
    }

    private static long peakMegabytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP).map(MemoryPoolMXBean::getPeakUsage).mapToLong(usage -> usage.getUsed() >> 20).sum();
    }

    /** What this thread has used so far: the same on a busy machine as on an idle one. */
    private static long cpuSeconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000_000;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(format, values));
    }
}
