package io.tandem.performance;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.ProjectManager;
import io.tandem.adapter.jira.export.JiraExportProjects;
import io.tandem.adapter.store.metric.AoFactStore;
import io.tandem.adapter.store.metric.BlockRow;
import io.tandem.adapter.store.metric.DayRow;
import io.tandem.adapter.store.metric.IssueFactRow;
import io.tandem.adapter.store.metric.JobRow;
import io.tandem.adapter.store.metric.MarkRow;
import io.tandem.adapter.store.metric.ProjectRow;
import io.tandem.adapter.store.metric.RemovalRow;
import io.tandem.adapter.store.metric.ScopeDayRow;
import io.tandem.adapter.store.metric.ScopeRow;
import io.tandem.adapter.store.shared.StampRow;
import io.tandem.export.ExportRequest;
import io.tandem.export.ExportService;
import io.tandem.export.model.PersonSetting;
import io.tandem.export.port.ExportProjects;
import io.tandem.export.port.PersonSettings;
import io.tandem.export.table.FlowFacts;
import io.tandem.export.table.IssueComponents;
import io.tandem.export.table.IssueFacts;
import io.tandem.export.table.IssueTable;
import io.tandem.export.table.WorkFacts;
import io.tandem.metric.IssueFactService;
import io.tandem.metric.port.FactStore;
import io.tandem.rest.export.ExportParameters;
import io.tandem.rest.export.ExportResource;
import io.tandem.rest.support.Guard;
import io.tandem.sandbox.host.Product;
import io.tandem.sandbox.host.ProductOptions;
import io.tandem.sandbox.host.ao.AoEngine;
import io.tandem.sandbox.host.ao.EngineActiveObjects;
import io.tandem.sandbox.jira.JiraProduct;
import io.tandem.sandbox.jira.generate.Bulk;
import io.tandem.shared.Actor;
import io.tandem.shared.port.ProjectAccess;
import io.tandem.wiring.jira.ExportedFlow;
import io.tandem.wiring.jira.ExportedIssues;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.mockito.Mockito;

/**
 * How fast whole tables of a large project are told: {@code ExportBenchmark FOLDER}, a folder {@link FactsBenchmark} was run on. Over the sandbox's Jira and the add-on's
 * stores on an H2 file, each issue loaded as Jira's permission check does, through the REST class into nothing. Run it with little heap to see that the size of a table does not matter.
 */
public final class ExportBenchmark {
    private static final Actor VIEWER = new Actor("admin", "Admin");
    private static final int RUNS = 3;

    private ExportBenchmark() { }

    public static void main(String[] arguments) throws Exception {
        try (Product product = Product.open(ProductOptions.onFile("jira", "Jira", 0, Path.of(arguments[0])))) {
            JiraProduct.start(product, Clock.systemUTC());
            measure(product);
        }
        System.exit(0);
    }

    private static void measure(Product product) throws IOException {
        ActiveObjects ao = EngineActiveObjects.over(AoEngine.over(product.database(), product.schema(), "io.tandem"));
        migrate(ao);
        FactStore facts = new AoFactStore(ao);
        if (facts.findProject(Bulk.KEY).filter(state -> state.isBuilt() && !state.isBuilding()).isEmpty()) {
            throw new IllegalStateException("no facts here: run FactsBenchmark with this folder first");
        }
        ExportService exports = exports(product, facts);
        ExportResource resource = new ExportResource(new Guard(() -> Optional.of(VIEWER), access(product)), exports, null, null);
        for (String table : List.of(IssueFacts.NAME, IssueComponents.NAME, WorkFacts.NAME, FlowFacts.NAME)) {
            AtomicLong rows = new AtomicLong();
            exports.open(VIEWER, new ExportRequest(table, List.of(Bulk.KEY), null, null, null)).forEach(line -> rows.incrementAndGet());
            for (int run = 0; run < RUNS; run++) {
                told(table, "CSV", rows.get(), resource.csv(table, new ExportParameters(), null, null, null));
                told(table, "JSON", rows.get(), resource.json(table, new ExportParameters(), null));
            }
        }
    }

    private static void told(String table, String format, long rows, Response answer) throws IOException {
        AtomicLong bytes = new AtomicLong();
        long start = System.nanoTime();
        ((StreamingOutput) answer.getEntity()).write(new OutputStream() {
            @Override
            public void write(int one) {
                bytes.incrementAndGet();
            }

            @Override
            public void write(byte[] buffer, int offset, int length) {
                bytes.addAndGet(length);
            }
        });
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(Locale.ROOT, "%s as %s: %,d rows, %,d KB in %.1f s: %,.0f rows/s; largest heap %,d MB%n", table, format, rows, bytes.get() >> 10, seconds, rows / seconds, Runtime.getRuntime().maxMemory() >> 20);
    }

    private static ExportService exports(Product product, FactStore facts) {
        ExportProjects projects = new JiraExportProjects(product.service(ProjectManager.class));
        ExportedIssues issues = new ExportedIssues(new IssueFactService(facts), facts);
        IssueTable.Sources sources = new IssueTable.Sources(issues, projects, issues, access(product));
        PersonSettings nobody = new PersonSettings() {
            @Override
            public PersonSetting get() {
                return PersonSetting.none();
            }

            @Override
            public PersonSetting save(PersonSetting setting) {
                return setting;
            }
        };
        return new ExportService(List.of(new IssueFacts(sources), new IssueComponents(sources), new WorkFacts(sources), new FlowFacts(new ExportedFlow(facts, null), projects)), projects, nobody,
            sources.access(), Clock.systemUTC());
    }

    /** Lets everything be seen, after loading each issue as Jira's own check has to. */
    private static ProjectAccess access(Product product) {
        IssueManager issues = product.service(IssueManager.class);
        ProjectAccess access = Mockito.mock(ProjectAccess.class, Mockito.withSettings().stubOnly());
        Mockito.when(access.maySeeProject(Mockito.any(), Mockito.any())).thenReturn(true);
        Mockito.when(access.listVisibleIssueIds(Mockito.any(), Mockito.any())).thenAnswer(question -> {
            Collection<Long> ids = question.getArgument(1);
            return issues.getIssueObjects(ids).stream().map(Issue::getId).collect(Collectors.toSet());
        });
        return access;
    }

    @SuppressWarnings("unchecked")
    private static void migrate(ActiveObjects ao) {
        ao.migrate(IssueFactRow.class, DayRow.class, ProjectRow.class, JobRow.class, MarkRow.class, ScopeDayRow.class, ScopeRow.class, RemovalRow.class, BlockRow.class, StampRow.class);
    }
}
