package io.tandem.review;

import io.tandem.review.input.BoardInput;
import io.tandem.review.input.BoardRules;
import io.tandem.review.model.Board;
import io.tandem.review.model.BoardSettings;
import io.tandem.review.model.BoardWarning;
import io.tandem.review.model.Seat;
import io.tandem.review.model.SeatSettings;
import io.tandem.review.port.BoardStore;
import io.tandem.review.port.ProjectShape;
import io.tandem.review.port.WorkingGroup;
import io.tandem.shared.Actor;
import io.tandem.shared.AuditEvent;
import io.tandem.shared.ConflictException;
import io.tandem.shared.ForbiddenException;
import io.tandem.shared.Money;
import io.tandem.shared.NotFoundException;
import io.tandem.shared.Problem;
import io.tandem.shared.port.AuditLog;
import io.tandem.shared.port.People;
import io.tandem.shared.port.ProjectAccess;
import io.tandem.shared.port.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A project's board: who sits on it and by which rules it decides. */
public final class BoardService {
    private final BoardStore store;
    private final ProjectAccess access;
    private final Sources sources;
    private final AuditLog audit;
    private final Transactions transactions;
    private final Clock clock;

    /** Where the names in a board's settings come from. */
    public record Sources(People people, ProjectShape shape, WorkingGroup group) { }

    public BoardService(BoardStore store, ProjectAccess access, Sources sources, AuditLog audit, Transactions transactions, Clock clock) {
        this.store = store;
        this.access = access;
        this.sources = sources;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = Clock.tick(clock, Duration.ofMillis(1));
    }

    /** @throws NotFoundException when the project is missing or may not be seen */
    public BoardSettings get(Actor actor, String projectKey) {
        requireVisible(actor, projectKey);
        return settings(projectKey);
    }

    /**
     * Saves the board; reviews already submitted keep the one they were submitted to.
     *
     * @param version the version the caller saw
     * @throws ForbiddenException unless the actor administers the project
     * @throws ConflictException  when somebody saved in between; carries the settings as they are now
     */
    public BoardSettings save(Actor actor, String projectKey, int version, BoardInput input) {
        BoardSettings read = check(actor, projectKey, input);
        return store(actor, new BoardSettings(projectKey, version, read.seats(), read.policy(), read.templates(), read.freezes()));
    }

    private void requireAdministrator(Actor actor, String projectKey) {
        requireVisible(actor, projectKey);
        if (!access.mayAdministerProject(actor, projectKey)) {
            throw new ForbiddenException(Problem.of("project.administrator.needed", projectKey));
        }
    }

    private BoardSettings store(Actor actor, BoardSettings wanted) {
        String projectKey = wanted.projectKey();
        return transactions.call(() -> {
            BoardSettings current = settings(projectKey);
            if (current.version() != wanted.version()) {
                throw new ConflictException(Problem.at("version", "version.stale"), current);
            }
            BoardSettings saved = store.save(wanted);
            audit.record(new AuditEvent(actor, projectKey, "board", projectKey, "saved", describe(current), describe(saved), ""));
            return saved;
        });
    }

    /** What {@link #save} would store now, stored nowhere. @throws io.tandem.shared.InvalidInputException with everything that is wrong */
    public BoardSettings check(Actor actor, String projectKey, BoardInput input) {
        requireAdministrator(actor, projectKey);
        return read(actor, projectKey, input);
    }

    /**
     * Takes over another project's board as it is. What does not fit here (a component this project has not) becomes a warning, so that nothing is lost silently.
     *
     * @param version the version of this project's board that the caller saw
     */
    public BoardSettings copy(Actor actor, String projectKey, String from, int version) {
        requireAdministrator(actor, projectKey);
        BoardSettings source = get(actor, from);
        return store(actor, new BoardSettings(projectKey, version, source.seats(), source.policy(), source.templates(), source.freezes()));
    }

    /** The input as a board of this project. @throws io.tandem.shared.InvalidInputException with everything that is wrong */
    BoardSettings read(Actor actor, String projectKey, BoardInput input) {
        return new BoardRules(sources.people(), sources.shape().listComponents(projectKey)).read(input, settings(projectKey), actor, clock.instant());
    }

    /** What somebody should mend about a board, what blocks first. */
    public List<BoardWarning> listWarnings(BoardSettings settings) {
        return new BoardCheck(settings, assemble(settings), sources.shape(), sources.people()).list();
    }

    /** Cost of a person-day in the project. */
    public Money rate(String projectKey) {
        return settings(projectKey).policy().rate();
    }

    /** The currency the project reckons in. */
    public Currency currency(String projectKey) {
        return rate(projectKey).currency();
    }

    /** The board as it would sit now: roles replaced by the people in them, without those who may no longer log in. */
    public Board assemble(String projectKey) {
        return assemble(settings(projectKey));
    }

    /** The same for settings already at hand. */
    public Board assemble(BoardSettings settings) {
        return new Board(settings.seats().stream().map(seat -> filled(settings.projectKey(), seat)).toList(), settings.policy());
    }

    private Seat filled(String projectKey, SeatSettings seat) {
        List<Actor> inRole = seat.role().isEmpty() ? List.of() : access.listInRole(projectKey, seat.role());
        List<Actor> inTeam = seat.teamRole().isEmpty() ? List.of() : sources.group().listWithRole(projectKey, seat.teamRole());
        Map<String, Actor> holders = new LinkedHashMap<>();
        Stream.of(seat.users(), inRole, inTeam).flatMap(List::stream).filter(sources.people()::isActive).forEach(person -> holders.putIfAbsent(person.key(), person));
        return new Seat(seat.name(), List.copyOf(holders.values()), seat.isRequired(), seat.hasVeto(), seat.delegates());
    }

    BoardSettings settings(String projectKey) {
        return store.find(projectKey).orElseGet(() -> BoardSettings.usual(projectKey));
    }

    private void requireVisible(Actor actor, String projectKey) {
        if (!access.maySeeProject(actor, projectKey)) {
            throw new NotFoundException(Problem.at("project", "project.unknown", projectKey));
        }
    }

    private static String describe(BoardSettings settings) {
        return settings.seats() + " " + settings.policy();
    }
}
