package io.tandem.wiki;

import static io.tandem.testing.wiki.Orders.RECORD;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.shared.Actor;
import io.tandem.shared.Problem;
import io.tandem.shared.port.Transactions;
import io.tandem.testing.wiki.MemoryOutbox;
import io.tandem.testing.wiki.MemoryWiki;
import io.tandem.testing.wiki.MemoryWiki.When;
import io.tandem.testing.wiki.Orders;
import io.tandem.wiki.api.Publication;
import io.tandem.wiki.api.Publication.State;
import io.tandem.wiki.port.PublicationStore.Waiting;
import io.tandem.wiki.port.WikiFailureException.Kind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.Test;

public class PublicationSenderTest {
    private static final Actor PETRA = new Actor("petra-key", "Petra");
    private final MemoryWiki wiki = new MemoryWiki();
    private final MemoryOutbox outbox = new MemoryOutbox();
    private Instant now = Instant.parse("2026-11-20T09:00:00Z");
    private boolean personExists = true;
    private String actedAs = "";
    private final PublicationSender sender = new PublicationSender(outbox, new PagePublisher(wiki), (user, work) -> {
        actedAs = user;
        if (personExists) {
            work.run();
        }
        return personExists;
    }, straight(), clock());

    @Test
    public void whatIsOrderedIsSentAsThePersonWhoOrdered() {
        order("<p>1</p>");
        sender.sendDue();
        assertThat(publication().state()).isEqualTo(State.PUBLISHED);
        assertThat(publication().page()).isPresent();
        assertThat(actedAs).isEqualTo(PETRA.key());
        assertThat(wiki.only().body()).contains("<p>1</p>");
    }

    @Test
    public void whileTheWikiIsDownItWaitsLongerAndLongerAndIsSentLater() {
        order("<p>1</p>");
        for (int tries = 1; tries <= 3; tries++) {
            wiki.failAt(0, Kind.DOWN, When.BEFORE_IT_IS_DONE);
            sender.sendDue();
            assertThat(publication().state()).isEqualTo(State.WAITING);
            assertThat(publication().attempts()).isEqualTo(tries);
            assertThat(publication().nextTry()).contains(now.plusSeconds(15L << tries - 1));
            assertThat(publication().problem()).map(Problem::code).contains("publication.down");
            sender.sendDue();
            assertThat(publication().attempts()).as("not before its time").isEqualTo(tries);
            now = now.plus(Duration.ofMinutes(2));
        }
        sender.sendDue();
        assertThat(publication().state()).isEqualTo(State.PUBLISHED);
        assertThat(publication().problem()).isEmpty();
        assertThat(wiki.pages).hasSize(1);
    }

    @Test
    public void theWikisOwnWishToWaitIsRespectedAndNoPauseExceedsAnHour() {
        assertThat(PublicationSender.pause(1, Optional.of(Duration.ofMinutes(7)))).isEqualTo(Duration.ofMinutes(7));
        assertThat(PublicationSender.pause(4, Optional.of(Duration.ofSeconds(1)))).isEqualTo(Duration.ofMinutes(2));
        assertThat(PublicationSender.pause(50, Optional.empty())).isEqualTo(Duration.ofHours(1));
    }

    @Test
    public void whatOnlyAPersonCanMendIsNotTriedAgainByItself() {
        order("<p>1</p>");
        wiki.failAt(0, Kind.FORBIDDEN, When.BEFORE_IT_IS_DONE);
        sender.sendDue();
        assertThat(publication().state()).isEqualTo(State.NEEDS_PERSON);
        now = now.plus(Duration.ofDays(1));
        sender.sendDue();
        assertThat(publication().attempts()).isEqualTo(1);
        order("<p>1</p>");
        sender.sendDue();
        assertThat(publication().state()).isEqualTo(State.PUBLISHED);
    }

    @Test
    public void whoeverDiesWhileSendingIsReplacedAndThePageStaysOne() {
        order("<p>1</p>");
        wiki.meanwhile(() -> {
            throw new Error("killed");
        });
        try {
            sender.sendDue();
        } catch (Error killed) {
            assertThat(publication().state()).isEqualTo(State.SENDING);
        }
        sender.sendDue();
        assertThat(publication().state()).as("claimed by the one who died").isEqualTo(State.SENDING);
        now = now.plus(PublicationSender.CLAIM);
        sender.sendDue();
        assertThat(publication().state()).isEqualTo(State.PUBLISHED);
        assertThat(wiki.pages).hasSize(1);
    }

    @Test
    public void anOrderThatCameWhileTheLastOneWasSentIsSentToo() {
        order("<p>1</p>");
        wiki.meanwhile(() -> order("<p>newer</p>"));
        sender.sendDue();
        assertThat(publication().state()).isEqualTo(State.QUEUED);
        sender.sendDue();
        assertThat(publication().state()).isEqualTo(State.PUBLISHED);
        assertThat(wiki.only().body()).contains("<p>newer</p>");
    }

    @Test
    public void aPersonWhoIsGoneIsTold() {
        order("<p>1</p>");
        personExists = false;
        sender.sendDue();
        assertThat(publication().state()).isEqualTo(State.NEEDS_PERSON);
        assertThat(publication().problem()).map(Problem::code).contains("publication.person.gone");
    }

    private void order(String one) {
        Optional<Waiting> before = outbox.find(RECORD);
        Publication queued = new Publication(RECORD, State.QUEUED, Orders.order(one, "<p>2</p>").target(), "Retrospective 1.0", before.flatMap(found -> found.publication().page()), 0,
            Optional.of(now), Optional.empty(), Optional.empty(), List.of(), now);
        Waiting waiting = new Waiting(queued, Orders.order(one, "<p>2</p>"), PETRA.key(), before.map(Waiting::version).orElse(0));
        if (before.isPresent()) {
            outbox.update(waiting);
        } else {
            outbox.add(waiting);
        }
    }

    private Publication publication() {
        return outbox.find(RECORD).orElseThrow().publication();
    }

    private static Transactions straight() {
        return new Transactions() {
            @Override
            public <T> T call(Supplier<T> work) {
                return work.get();
            }
        };
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }
}
