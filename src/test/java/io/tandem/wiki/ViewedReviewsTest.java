package io.tandem.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.wiki.macro.ReviewAnswer;
import io.tandem.wiki.macro.ReviewAnswer.Kind;
import io.tandem.wiki.macro.ReviewQuestion;
import io.tandem.wiki.macro.ReviewQuestion.Which;
import io.tandem.wiki.macro.ViewedReviews;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

public class ViewedReviewsTest {
    private static final ReviewQuestion QUESTION = new ReviewQuestion("PAY", Which.OPEN, 20);
    private final List<ReviewQuestion> asked = new ArrayList<>();
    private Kind answer = Kind.SHOWN;
    private Instant now = Instant.parse("2026-11-20T09:30:00Z");
    private final ViewedReviews reviews = new ViewedReviews(question -> {
        asked.add(question);
        return ReviewAnswer.none(answer);
    }, new Clock() {
        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    public void oneViewerIsAskedForOnceAMinute() {
        reviews.ask("petra", QUESTION);
        now = now.plusSeconds(59);
        reviews.ask("petra", QUESTION);
        assertThat(asked).hasSize(1);
        now = now.plusSeconds(1);
        reviews.ask("petra", QUESTION);
        assertThat(asked).hasSize(2);
    }

    @Test
    public void nobodySeesWhatWasAskedForSomebodyElse() {
        reviews.ask("petra", QUESTION);
        reviews.ask("guest", QUESTION);
        reviews.ask("", QUESTION);
        assertThat(asked).hasSize(3);
    }

    @Test
    public void failuresAreNotRemembered() {
        for (Kind failure : List.of(Kind.DOWN, Kind.LEAVE_NEEDED, Kind.LOG_IN, Kind.NOT_LINKED)) {
            answer = failure;
            reviews.ask("petra", QUESTION);
        }
        assertThat(asked).hasSize(4);
    }

    @Test
    public void aMillionViewersTakeNoMoreRoomThanSomeHundreds() {
        for (int i = 0; i <= 500; i++) {
            reviews.ask("viewer-" + i, QUESTION);
        }
        reviews.ask("viewer-500", QUESTION);
        assertThat(asked).hasSize(501);
        reviews.ask("viewer-0", QUESTION);
        assertThat(asked).hasSize(502);
    }
}
