package io.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tandem.it.support.Browser;
import io.tandem.it.support.ReviewCalls;
import io.tandem.it.support.RunningSandbox;
import java.time.Duration;
import java.time.Instant;
import org.junit.After;
import org.junit.Test;

/** Time that passes while one waits: the built JAR and the browser follow the sandbox's clock. */
public class MovedClockIT {
    private final RunningSandbox sandbox = RunningSandbox.get();

    @After
    public void resetTheClock() {
        sandbox.resetClock();
    }

    @Test
    public void aReviewIsOverdueOnceItsTimeHasPassed() {
        ReviewCalls reviews = new ReviewCalls(sandbox);
        JsonNode review = reviews.submitted();
        assertThat(reviews.read(1, review).path("overdue").asBoolean()).isFalse();
        sandbox.moveClockTo(Instant.parse(review.path("times").path("due").asText()).plusSeconds(1));
        assertThat(reviews.read(1, review).path("overdue").asBoolean()).isTrue();
        sandbox.resetClock();
        assertThat(reviews.read(1, review).path("overdue").asBoolean()).as("the clock went back").isFalse();
    }

    @Test
    public void whatIsCreatedAfterAMoveIsCreatedThen() {
        sandbox.moveClock(Duration.ofDays(400));
        Instant moved = sandbox.server().clock().instant();
        JsonNode draft = new ReviewCalls(sandbox).draft();
        assertThat(Instant.parse(draft.path("times").path("created").asText())).isBetween(moved.minusSeconds(60), moved.plusSeconds(600));
    }

    @Test
    public void theBrowserLivesInTheSameTime() {
        try (Browser browser = new Browser()) {
            sandbox.moveClock(Duration.ofDays(-3));
            sandbox.logInToJira(browser, "petra");
            browser.open(sandbox.jira("/projects/DEMO?selectedItem=tandem-change-reviews")).find("main");
            Instant seen = Instant.parse((String) browser.script("return new Date().toISOString()"));
            assertThat(Duration.between(sandbox.server().clock().instant(), seen).abs()).isLessThan(Duration.ofMinutes(1));
            assertThat(browser.script("return new Date(0).toISOString() + (new Date() instanceof Date) + (Math.abs(Date.now() - new Date().getTime()) < 5000)")).isEqualTo("1970-01-01T00:00:00.000Ztruetrue");
            sandbox.resetClock();
            browser.open(sandbox.jira("/issues/"));
            assertThat(browser.script("return document.querySelector('script[src*=\"clock.js\"]')")).as("nothing is in the way at the machine's time").isNull();
            assertThat(browser.listScriptErrors()).isEmpty();
        }
    }
}
