package io.tandem.review.notice;

import io.tandem.adapter.store.notice.AoDeadlines;
import io.tandem.adapter.store.notice.AoNoticeQueue;
import io.tandem.review.Escalations;
import io.tandem.review.notice.model.Mail;
import io.tandem.review.notice.model.Reader;
import io.tandem.review.notice.port.Comments;
import io.tandem.review.notice.port.Post;
import io.tandem.review.notice.port.Readers;
import io.tandem.shared.Actor;
import io.tandem.testing.AoDatabase;
import io.tandem.testing.review.RealTexts;
import io.tandem.testing.review.ReviewHouse;
import io.tandem.testing.review.Town;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The review house with its notices: a mail box in place of the mail server, a list in place of the issue's comments. The project's lead is admin. */
final class NoticeHouse implements AutoCloseable {
    final ReviewHouse house;
    final AoNoticeQueue queue;
    final AoDeadlines deadlines;
    final NoticeSender sender;
    final DueService due;
    /** Everything that was sent, oldest first. */
    final List<Mail> box = Collections.synchronizedList(new ArrayList<>());
    final List<String> comments = Collections.synchronizedList(new ArrayList<>());
    final Set<String> gone = new HashSet<>();
    /** What the product has taken and not sent yet, while {@link #isQueueSlow}. */
    final List<Runnable> taken = new ArrayList<>();
    boolean isServerDown;
    boolean isQueueSlow;

    NoticeHouse(AoDatabase.Kind kind) {
        house = new ReviewHouse(kind);
        queue = new AoNoticeQueue(house.database.activeObjects());
        deadlines = new AoDeadlines(house.database.activeObjects());
        house.listeners.add(new ReviewNotices(queue, projectKey -> List.of(Town.ADMIN)));
        house.listeners.add(new DeadlineKeeper(deadlines));
        sender = sender();
        due = due();
    }

    /** Another node's. */
    NoticeSender sender() {
        RealTexts texts = new RealTexts();
        NewsDesk desk = new NewsDesk(house.store, house.town, house.town, house.rights, house.clock);
        Couriers couriers = new Couriers(desk, new Profiles(), new MailWriter(texts, () -> "https://jira.example"), this::take, new CommentText(texts, () -> "https://jira.example"), new Issue());
        return new NoticeSender(queue, couriers, house.transactions, house.clock);
    }

    /** Another node's. */
    DueService due() {
        return new DueService(deadlines, house.store, new Escalations(house.desk), queue, house.transactions, house.clock);
    }

    List<String> subjectsTo(Actor person) {
        return List.copyOf(box).stream().filter(mail -> mail.address().equals(address(person.key()))).map(Mail::subject).toList();
    }

    Set<String> addressees() {
        return new HashSet<>(List.copyOf(box).stream().map(Mail::address).toList());
    }

    static String address(String userKey) {
        return userKey + "@example.com";
    }

    private void take(Mail mail, Post.Delivery delivery) {
        if (isQueueSlow) {
            taken.add(() -> send(mail, delivery));
        } else {
            send(mail, delivery);
        }
    }

    private void send(Mail mail, Post.Delivery delivery) {
        if (!delivery.begin()) {
            return;
        }
        if (isServerDown) {
            delivery.failed("Connection refused");
            return;
        }
        box.add(mail);
        delivery.succeeded();
    }

    @Override
    public void close() {
        house.close();
    }

    private final class Profiles implements Readers {
        @Override
        public Optional<Reader> find(String userKey) {
            return gone.contains(userKey) ? Optional.empty() : house.town.people().find(userKey)
                    .map(person -> new Reader(person, address(userKey), Locale.ENGLISH, ZoneId.of("Europe/Berlin"), Reader.Format.TEXT));
        }

        @Override
        public Locale commonLanguage() {
            return Locale.ENGLISH;
        }
    }

    private final class Issue implements Comments {
        @Override
        public boolean write(long issueId, Actor author, String text) {
            comments.add(author.key() + ": " + text);
            return true;
        }

        @Override
        public boolean exists(long issueId, String text) {
            return comments.stream().anyMatch(comment -> comment.endsWith(text));
        }
    }
}
