package io.tandem.review.meeting;

import io.tandem.review.BoardService;
import io.tandem.review.meeting.model.AgendaItem;
import io.tandem.review.meeting.model.Meeting;
import io.tandem.review.meeting.model.MeetingState;
import io.tandem.review.meeting.model.Participant;
import io.tandem.review.meeting.model.Participant.Presence;
import io.tandem.review.meeting.port.MeetingStore;
import io.tandem.shared.Actor;
import io.tandem.shared.AuditEvent;
import io.tandem.shared.ConflictException;
import io.tandem.shared.NotFoundException;
import io.tandem.shared.Page;
import io.tandem.shared.PageRequest;
import io.tandem.shared.Problem;
import io.tandem.shared.port.AuditLog;
import io.tandem.shared.port.People;
import io.tandem.shared.port.Texts;
import io.tandem.shared.port.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Planning, holding and closing the board's meetings. Votes are not cast here: everybody votes on the review itself, as themselves. Every call asks in the same order: may they see it
 * (NotFound), may they do it (Forbidden), is what they send right (InvalidInput), does the state allow it (Conflict, carrying the meeting as they may see it).
 */
public final class MeetingService {
    static final String ENTITY = "meeting";

    private final MeetingStore store;
    private final MeetingDesk desk;
    private final MeetingRights rights;
    private final BoardService boards;
    private final People people;
    private final Supplier<String> recordKeys;
    private final AuditLog audit;
    private final Transactions transactions;
    private final Texts texts;
    private final Clock clock;

    public MeetingService(MeetingStore store, MeetingDesk desk, MeetingRights rights, BoardService boards, People people, Supplier<String> recordKeys, AuditLog audit,
                          Transactions transactions, Texts texts, Clock clock) {
        this.store = store;
        this.desk = desk;
        this.rights = rights;
        this.boards = boards;
        this.people = people;
        this.recordKeys = recordKeys;
        this.audit = audit;
        this.transactions = transactions;
        this.texts = texts;
        this.clock = Clock.tick(clock, Duration.ofMillis(1));
    }

    /** The latest first, with nothing of their agendas that this person may not see. */
    public Page<Meeting> list(Actor actor, String projectKey, PageRequest page) {
        rights.requireReader(actor, projectKey);
        return store.list(projectKey, page).map(meeting -> meeting.showing(List.of(), List.of()));
    }

    public MeetingView get(Actor actor, long id) {
        return desk.view(actor, read(actor, id));
    }

    /** @throws io.tandem.shared.ForbiddenException when they may only read it; for callers that look before they read what was sent */
    public void requireChair(Actor actor, long id) {
        rights.requireChair(actor, read(actor, id).projectKey());
    }

    /** The same for a project's new meeting. */
    public void requireChair(Actor actor, String projectKey) {
        rights.requireReader(actor, projectKey);
        rights.requireChair(actor, projectKey);
    }

    /** Plans a meeting about everything that waits for the board and that this person may see; its minutes will be in their language. */
    public MeetingView create(Actor actor, String projectKey, MeetingInput input) {
        requireChair(actor, projectKey);
        MeetingRules rules = new MeetingRules(people);
        String title = rules.title(input.title());
        Instant at = rules.at(input.at());
        List<Participant> participants = input.participants() == null ? holders(projectKey) : rules.expected(input.participants());
        rules.throwIfAny();
        List<AgendaItem> items = desk.listWaiting(actor, projectKey).stream().limit(MeetingRules.MOST).map(review -> AgendaItem.of(review.id())).toList();
        return desk.view(actor, transactions.call(() -> {
            Meeting planned = store.insert(new Meeting(0, 0, recordKeys.get(), projectKey, title, at, MeetingState.PLANNED, texts.locale().toLanguageTag(), actor,
                    new Meeting.Times(clock.instant(), null, null), participants, items, List.of()));
            record(actor, null, planned, "planned");
            return planned;
        }));
    }

    private List<Participant> holders(String projectKey) {
        return boards.assemble(projectKey).seats().stream().flatMap(seat -> seat.holders().stream()).distinct().map(holder -> new Participant(holder, Presence.EXPECTED)).toList();
    }

    /** Title, time, participants and the order of the agenda. */
    public MeetingView change(Actor actor, long id, MeetingChange change) {
        requireChair(actor, id);
        MeetingRules rules = new MeetingRules(people);
        rules.version(change.version());
        Optional<String> title = Optional.ofNullable(change.title()).map(rules::title);
        Optional<Instant> at = Optional.ofNullable(change.at()).map(rules::at);
        Optional<List<Participant>> participants = Optional.ofNullable(change.participants()).map(rules::participants);
        Optional.ofNullable(change.items()).ifPresent(rules::items);
        rules.throwIfAny();
        return step(actor, id, change.version(), "changed", meeting -> {
            Meeting called = meeting.called(title.orElse(meeting.title()), at.orElse(meeting.at())).withParticipants(participants.orElse(meeting.participants()));
            return change.items() == null ? called : called.withItems(desk.reordered(actor, meeting, change.items()));
        });
    }

    /** Puts a change on the agenda, moves it, skips it, takes notes on it. @throws NotFoundException when the review is missing, of another project, or may not be seen */
    public MeetingView changeItem(Actor actor, long id, long reviewId, ItemChange change) {
        requireChair(actor, id);
        desk.requireItems(actor, read(actor, id), List.of(reviewId));
        MeetingRules rules = new MeetingRules(people);
        rules.version(change.version());
        rules.item(change);
        rules.throwIfAny();
        return step(actor, id, change.version(), "item-changed", meeting -> {
            AgendaItem item = changed(meeting.findItem(reviewId).orElseGet(() -> AgendaItem.of(reviewId)), change);
            return meeting.withItems(Agenda.with(meeting.items(), item, change.place()));
        });
    }

    private static AgendaItem changed(AgendaItem item, ItemChange change) {
        return item.lasting(change.minutes() == null ? item.minutes() : change.minutes()).skipped(change.skip() == null ? item.skipped() : change.skip().strip())
                .noted(change.note() == null ? item.note() : change.note().strip());
    }

    /** @throws ConflictException also when another meeting of the project is running */
    public MeetingView start(Actor actor, long id, Integer version) {
        return move(actor, id, version, MeetingState.RUNNING, "started", meeting -> {
            store.findRunning(meeting.projectKey()).ifPresent(running -> {
                throw new ConflictException(Problem.of("meeting.running.already", running.title()), desk.view(actor, meeting));
            });
            return meeting.started(clock.instant());
        });
    }

    /** Closes it for good; what stands now is what the minutes say. */
    public MeetingView close(Actor actor, long id, Integer version) {
        return move(actor, id, version, MeetingState.CLOSED, "closed", meeting -> meeting.closed(clock.instant(), desk.minutes(meeting)));
    }

    private MeetingView move(Actor actor, long id, Integer version, MeetingState next, String action, UnaryOperator<Meeting> move) {
        requireChair(actor, id);
        MeetingRules rules = new MeetingRules(people);
        rules.version(version);
        rules.throwIfAny();
        return step(actor, id, version, action, meeting -> {
            if (!meeting.state().mayBecome(next)) {
                String standing = "meeting.state." + meeting.state().name().toLowerCase(Locale.ROOT);
                throw new ConflictException(Problem.at("state", standing), desk.view(actor, meeting));
            }
            return move.apply(meeting);
        });
    }

    private MeetingView step(Actor actor, long id, int version, String action, UnaryOperator<Meeting> change) {
        return desk.view(actor, transactions.call(() -> {
            Meeting before = read(actor, id);
            if (before.version() != version) {
                throw new ConflictException(Problem.at("version", "version.stale"), desk.view(actor, before));
            }
            if (!before.state().isOpen()) {
                throw new ConflictException(Problem.at("state", "meeting.state.closed"), desk.view(actor, before));
            }
            Meeting after = store.update(change.apply(before));
            record(actor, before, after, action);
            return after;
        }));
    }

    /** @throws NotFoundException when it is missing or its project may not be seen: the two look alike */
    Meeting read(Actor actor, long id) {
        return store.find(id).filter(meeting -> rights.mayRead(actor, meeting.projectKey())).orElseThrow(() -> new NotFoundException(Problem.of("meeting.unknown", id)));
    }

    /** What was written down so far, as this person may see it: the minutes of a closed meeting, or how things stand now. */
    Meeting withMinutes(Actor actor, long id) {
        Meeting meeting = read(actor, id);
        return desk.visible(actor, meeting.state().isOpen() ? meeting.showing(meeting.items(), desk.minutes(meeting)) : meeting);
    }

    private void record(Actor actor, Meeting before, Meeting after, String action) {
        audit.record(new AuditEvent(actor, after.projectKey(), ENTITY, String.valueOf(after.id()), action, before == null ? "" : describe(before), describe(after), ""));
    }

    private static String describe(Meeting meeting) {
        return meeting.state() + " " + meeting.title() + " " + meeting.at() + " " + meeting.participants() + " " + meeting.items()
                + meeting.minutes().stream().map(item -> " " + item.issueKey() + "=" + item.outcome()).toList();
    }
}
