package io.tandem.sandbox.jira.generate;

import io.tandem.sandbox.jira.model.IssueBundle;
import io.tandem.sandbox.jira.model.ProjectRow;
import io.tandem.sandbox.jira.model.UserRow;
import io.tandem.sandbox.jira.model.VersionRow;
import io.tandem.sandbox.jira.setup.Foundation;
import io.tandem.sandbox.jira.store.BulkWriter;
import io.tandem.sandbox.jira.store.JiraStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;

/** A project of any size (key BIG) over two years, with 40 people of its own; the same for the same size, seed and day. */
public final class Bulk {
    public static final String KEY = "BIG";
    private static final int[] OLD = {72, 4, 5, 7, 6, 6};
    private static final int[] YOUNG = {15, 10, 10, 20, 20, 25};
    private static final String[] TYPES = {"Story", "Bug", "Task", "Sub-task", "Epic"};
    private static final int[] TYPE_WEIGHTS = {46, 27, 17, 8, 2};
    private static final Duration SPAN = Duration.ofDays(720);
    private final JiraStore store;
    private final Clock clock;
    private final Phrases phrases = new Phrases();

    public Bulk(JiraStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Generates issues 1 to {@code count}; running it again replaces them. {@code progress} hears the number stored so far. */
    public void build(int count, long seed, UnaryOperator<String> keyOf, LongConsumer progress) {
        new Foundation(store).lay();
        Cast cast = cast(keyOf);
        CompletableFuture<List<IssueBundle>> next = batch(cast, 1, count, seed);
        for (int first = 1; first <= count; first += BulkWriter.BATCH) {
            List<IssueBundle> bundles = next.join();
            next = batch(cast, first + BulkWriter.BATCH, count, seed);
            store.bulk().write(bundles);
            progress.accept(Math.min(count, first + BulkWriter.BATCH - 1L));
        }
    }

    private CompletableFuture<List<IssueBundle>> batch(Cast cast, int first, int count, long seed) {
        return CompletableFuture.supplyAsync(() -> {
            List<IssueBundle> bundles = new ArrayList<>();
            for (int number = first; number < first + BulkWriter.BATCH && number <= count; number++) {
                bundles.add(new IssueLife(cast, phrases, plan(cast, number, count, seed), seed).tell());
            }
            return bundles;
        });
    }

    private Cast cast(UnaryOperator<String> keyOf) {
        ProjectBuilder builder = new ProjectBuilder(store);
        ProjectRow project = store.projects().find(KEY).orElseGet(() -> project(builder, keyOf));
        Map<String, String> people = new LinkedHashMap<>();
        for (int i = 0; i < 40; i++) {
            String key = String.format("JIRAUSER2%04d", i);
            people.put(key, String.format("Developer %02d", i));
            store.constants().addUser(new UserRow(key, String.format("dev%02d", i), people.get(key), String.format("dev%02d@example.com", i), true));
        }
        store.roles().give(project.id(), "Developers", people.keySet());
        List<String> keys = List.copyOf(people.keySet());
        return builder.cast(project, people, keys, keys.subList(30, 40), clock.instant());
    }

    private ProjectRow project(ProjectBuilder builder, UnaryOperator<String> keyOf) {
        ProjectRow project = builder.project(KEY, "Big Platform", "Generated for measurements.", keyOf.apply("petra"));
        new Foundation(store).staff(project, keyOf);
        builder.components(project, phrases.all("component"), List.of(keyOf.apply("ada")));
        LocalDate first = LocalDate.ofInstant(clock.instant().minus(SPAN), ZoneOffset.UTC);
        for (int i = 0; i < 26; i++) {
            LocalDate end = i % 5 == 4 ? null : first.plusDays(30L * (i + 1));
            builder.version(new VersionRow(0, project.id(), (1 + i / 10) + "." + i % 10, "", end == null || i % 3 == 0 ? null : end.minusDays(40), end, i < 23, false, 0));
        }
        return project;
    }

    private IssuePlan plan(Cast cast, int number, int count, long seed) {
        Random random = new Random(new SplittableRandom(seed * 31 + number).nextLong());
        Instant start = clock.instant().minus(SPAN);
        double share = (number - 1 + random.nextDouble()) / count;
        Instant created = WorkTime.snap(start.plusMillis((long) (share * SPAN.minusDays(3).toMillis())));
        Duration left = Duration.between(created, clock.instant());
        int reached = 5 - draw(left.toDays() > 20 ? OLD : YOUNG, random);
        Instant limit = clock.instant().minusSeconds(3600 + random.nextInt(86_400));
        Instant end = created.plus(Duration.ofHours((long) (20 + 24 * Math.exp(2.3 + random.nextGaussian() * 0.8))));
        end = reached == 5 && end.isBefore(limit) ? end : limit;
        String type = TYPES[draw(TYPE_WEIGHTS, random)];
        String parent = type.equals("Sub-task") && number > 1 ? KEY + "-" + (number - 1) : null;
        return new IssuePlan(number, created, parent == null && type.equals("Sub-task") ? "Task" : type, version(cast, created, random), reached, end, due(created, random), parent, null, number);
    }

    private Long version(Cast cast, Instant created, Random random) {
        int index = (int) (Duration.between(clock.instant().minus(SPAN), created).toDays() / 30) + random.nextInt(2);
        return random.nextDouble() < 0.2 ? null : cast.versions().get(Math.min(index, cast.versions().size() - 1)).id();
    }

    private static LocalDate due(Instant created, Random random) {
        return random.nextDouble() < 0.5 ? null : LocalDate.ofInstant(created, ZoneOffset.UTC).plusDays(5 + random.nextInt(40));
    }

    private static int draw(int[] weights, Random random) {
        int drawn = random.nextInt(100);
        for (int i = 0; i < weights.length; i++) {
            drawn -= weights[i];
            if (drawn < 0) {
                return i;
            }
        }
        return 0;
    }
}
