package io.tandem.sandbox.jira.generate;

import io.tandem.sandbox.jira.model.IssueBundle;
import io.tandem.sandbox.jira.model.ProjectRow;
import io.tandem.sandbox.jira.model.VersionRow;
import io.tandem.sandbox.jira.setup.Foundation;
import io.tandem.sandbox.jira.store.JiraStore;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;

/**
 * The project one sees without any option: DEMO "Payments Platform", 300 issues, three months old today; two releases out (one late), one under way, one
 * to come. Beside it SEC, which only admin and ada may browse.
 */
public final class Demo {
    public static final String KEY = "DEMO";
    public static final String SECRET_KEY = "SEC";
    private static final List<String> PEOPLE = List.of("admin", "petra", "emil", "ada", "dev", "olga", "wei");
    private final JiraStore store;
    private final Clock clock;
    private final UnaryOperator<String> keyOf;
    private final UnaryOperator<String> displayNameOf;
    private final Phrases phrases = new Phrases();

    /** {@code keyOf} and {@code displayNameOf} tell a demo user's key and display name by log-in name. */
    public Demo(JiraStore store, Clock clock, UnaryOperator<String> keyOf, UnaryOperator<String> displayNameOf) {
        this.store = store;
        this.clock = clock;
        this.keyOf = keyOf;
        this.displayNameOf = displayNameOf;
    }

    /** Makes both projects unless they are there. */
    public void build() {
        new Foundation(store).lay();
        if (store.projects().find(KEY).isEmpty()) {
            buildPayments();
        }
        if (store.projects().find(SECRET_KEY).isEmpty()) {
            buildSecret();
        }
    }

    private void buildPayments() {
        ProjectBuilder builder = new ProjectBuilder(store);
        ProjectRow project = builder.project(KEY, "Payments Platform", "Takes payments, keeps the ledger, pays merchants out.", keyOf.apply("petra"));
        new Foundation(store).staff(project, keyOf);
        builder.components(project, phrases.all("component"), List.of(keyOf.apply("ada"), keyOf.apply("dev"), keyOf.apply("olga"), keyOf.apply("wei")));
        List<VersionRow> versions = releases(project).stream().map(builder::version).toList();
        store.roles().createLevel(project.id(), "Leads only", "Administrators");
        write(builder, project, new DemoPlan(clock.instant(), versions, 20260820).plans(), 20260820);
        restrictSome(project);
    }

    private List<VersionRow> releases(ProjectRow project) {
        return List.of(release(project, "1.0 Ledger", "The books, at last in one place.", -95, -58, true), release(project, "1.1 Refunds", "Refunds without phone calls.", -60, -35, true),
            release(project, "1.2 Instant payments", "Money in ten seconds.", -34, 12, false), release(project, "2.0 Open banking", "Accounts of other banks.", 13, 75, false));
    }

    private VersionRow release(ProjectRow project, String name, String text, int start, int end, boolean released) {
        return new VersionRow(0, project.id(), name, text, workday(start), workday(end), released, false, 0);
    }

    private LocalDate workday(int offset) {
        LocalDate day = LocalDate.now(clock.withZone(ZoneOffset.UTC)).plusDays(offset);
        while (WorkTime.isWeekend(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private void write(ProjectBuilder builder, ProjectRow project, List<IssuePlan> plans, long seed) {
        Map<String, String> people = new LinkedHashMap<>();
        PEOPLE.forEach(name -> people.put(keyOf.apply(name), displayNameOf.apply(name)));
        List<String> workers = List.of("dev", "olga", "wei", "dev", "olga", "wei", "ada", "emil").stream().map(keyOf).toList();
        List<String> reporters = List.of("petra", "petra", "emil", "ada", "dev", "olga").stream().map(keyOf).toList();
        Cast cast = builder.cast(project, people, workers, reporters, clock.instant());
        List<IssueBundle> bundles = new ArrayList<>();
        plans.forEach(plan -> bundles.add(new IssueLife(cast, phrases, plan, seed).tell()));
        store.bulk().write(bundles);
    }

    /** Two of the open bugs are for leads only, so that issue security shows. */
    private void restrictSome(ProjectRow project) {
        long level = store.roles().levels().stream().filter(l -> l.projectId() == project.id()).findFirst().orElseThrow().id();
        long bug = store.constants().find(io.tandem.sandbox.jira.model.ConstantRow.Kind.TYPE, "Bug").orElseThrow().id();
        store.issues().list("where i.project_id = ? and i.type_id = ? and i.resolved is null order by i.issue_number limit 2", project.id(), bug).forEach(issue -> {
            issue.securityLevel = level;
            store.issues().update(issue);
        });
    }

    private void buildSecret() {
        ProjectBuilder builder = new ProjectBuilder(store);
        ProjectRow project = builder.project(SECRET_KEY, "Security Response", "Findings that are not public yet.", keyOf.apply("ada"));
        store.roles().give(project.id(), "Administrators", List.of(keyOf.apply("admin")));
        store.roles().give(project.id(), "Architects", List.of(keyOf.apply("ada")));
        builder.components(project, List.of("Gateway", "Merchant Portal"), List.of(keyOf.apply("ada")));
        VersionRow version = builder.version(release(project, "Q4 hardening", "", -40, 30, false));
        Random random = new Random(7);
        List<IssuePlan> plans = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            Instant created = WorkTime.snap(clock.instant().minus(60 - i * 4, ChronoUnit.DAYS).plusSeconds(random.nextInt(20_000)));
            Instant end = created.plus(3 + random.nextInt(8), ChronoUnit.DAYS);
            Instant limit = clock.instant().minus(2, ChronoUnit.HOURS);
            plans.add(new IssuePlan(i, created, i % 3 == 0 ? "Task" : "Bug", version.id(), i < 8 ? 5 : i % 4, end.isBefore(limit) ? end : limit, null, null, null, i));
        }
        write(builder, project, plans, 7);
    }
}
