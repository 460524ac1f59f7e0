package io.tandem.performance;

import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.tandem.review.PreviewService;
import io.tandem.review.ReviewTexts;
import io.tandem.review.input.ImpactInput;
import io.tandem.review.input.ImpactInput.Estimate;
import io.tandem.review.model.GateStage;
import io.tandem.review.input.ActualInput;
import io.tandem.review.model.ChangeReview;
import io.tandem.review.port.ReviewFilter;
import io.tandem.shared.DateRange;
import io.tandem.shared.PageRequest;
import io.tandem.testing.AoDatabase;
import io.tandem.testing.review.Keys;
import io.tandem.testing.review.Previews;
import io.tandem.testing.review.ReviewHouse;
import io.tandem.testing.review.Reviews;
import io.tandem.ui.jira.review.ReviewPanelContext;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntConsumer;

/** How long the issue panel, the workflow's gate and the list take with many reviews: {@code ReviewBenchmark [REVIEWS] [H2|POSTGRESQL]}. */
public final class ReviewBenchmark {
    private static final int WARM_UP = 300;
    private static final int READS = 1_000;
    /** Of what reads every review. */
    private static final int FEW_READS = 100;

    private ReviewBenchmark() { }

    public static void main(String[] arguments) {
        int reviews = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2_000;
        AoDatabase.Kind kind = arguments.length > 1 ? AoDatabase.Kind.valueOf(arguments[1]) : AoDatabase.Kind.H2;
        try (ReviewHouse house = new ReviewHouse(kind)) {
            fill(house, reviews);
            Random random = new Random(1);
            ReviewPanelContext panel = panel(house);
            measure("issue panel", ignored -> panel.getContextMap(new HashMap<>(Map.of("issue", issue(1 + random.nextInt(reviews))))));
            measure("workflow condition", ignored -> house.gate.isOpen(10_101 + random.nextInt(reviews), GateStage.START));
            measure("list page of 50", ignored -> house.queries.list(Reviews.PETRA, ReviewFilter.all().ofProject("DEMO"), new PageRequest(random.nextInt(reviews / 2), 50, List.of())));
            PreviewService previews = Previews.over(house);
            ImpactInput draft = new ImpactInput(new Estimate(2.0, 3.0, 8.0), new Estimate(4.0, 5.0, 12.0), null, null, null, null, null, "2.0", null, null);
            measure("effect of a draft", ignored -> previews.preview(Reviews.PETRA, "DEMO-100", draft));
            measure("statistics, all of it", FEW_READS, ignored -> house.statistics.read(Reviews.PETRA, "DEMO", new DateRange(house.statistics.today().minusDays(89), house.statistics.today().plusDays(1))));
            measure("bias", FEW_READS, ignored -> house.statistics.readBias(Reviews.PETRA, "DEMO"));
            measure("waiting for my vote", ignored -> house.queries.listAwaitingVoteOf(Reviews.PETRA));
        }
        System.exit(0);
    }

    /** A quarter drafts, an eighth waiting, the rest decided, a quarter of all verified. */
    private static void fill(ReviewHouse house, int reviews) {
        for (int number = 1; number <= reviews; number++) {
            String key = "DEMO-" + (100 + number);
            switch (number % 8) {
                case 0, 1 -> house.draft(key);
                case 2 -> house.inReview(key);
                case 3, 4 -> house.vote(Reviews.ADA, house.inReview(key).id(), "REJECT");
                case 5 -> house.approved(key);
                default -> verify(house, house.approved(key));
            }
        }
    }

    private static void verify(ReviewHouse house, ChangeReview approved) {
        ChangeReview implemented = house.reviews.implemented(Reviews.DEV, approved.id(), approved.version());
        house.outcomes.verify(Reviews.DEV, approved.id(), implemented.version(), new ActualInput(4.0, 7.0, null, 1.0, 0.5, null, ""));
    }

    private static ReviewPanelContext panel(ReviewHouse house) {
        return new ReviewPanelContext(house.gate, house.rights, house.town, () -> Optional.of(Reviews.PETRA), new Keys(), new ReviewTexts(new Keys()), mock(PageBuilderService.class, RETURNS_DEEP_STUBS));
    }

    private static Issue issue(int number) {
        Issue issue = mock(Issue.class);
        when(issue.getId()).thenReturn(10_100L + number);
        when(issue.getKey()).thenReturn("DEMO-" + (100 + number));
        return issue;
    }

    private static void measure(String what, IntConsumer work) {
        measure(what, READS, work);
    }

    private static void measure(String what, int reads, IntConsumer work) {
        for (int i = 0; i < reads * WARM_UP / READS; i++) {
            work.accept(i);
        }
        long[] times = new long[reads];
        for (int i = 0; i < reads; i++) {
            long start = System.nanoTime();
            work.accept(i);
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        System.out.printf("%-22s P50 %6.2f ms  P95 %6.2f ms%n", what, times[reads / 2] / 1e6, times[reads * 95 / 100] / 1e6);
    }
}
