package io.tandem.testing.team;

import io.tandem.adapter.store.shared.AoTransactions;
import io.tandem.adapter.store.team.AoTeamStore;
import io.tandem.adapter.store.team.TeamGroupRow;
import io.tandem.adapter.store.team.TeamMemberRow;
import io.tandem.rest.support.Guard;
import io.tandem.rest.team.ResponsibilityResource;
import io.tandem.rest.team.TeamResource;
import io.tandem.shared.Actor;
import io.tandem.shared.AuditEvent;
import io.tandem.shared.port.CurrentUser;
import io.tandem.shared.port.People;
import io.tandem.shared.port.Transactions;
import io.tandem.team.FillService;
import io.tandem.team.ResponsibilityService;
import io.tandem.team.TeamReader;
import io.tandem.team.TeamService;
import io.tandem.team.api.Member;
import io.tandem.team.api.WorkingWeek;
import io.tandem.team.model.MatterKind;
import io.tandem.team.model.OpenMatter;
import io.tandem.team.model.WorkingGroup;
import io.tandem.team.port.OpenMatters;
import io.tandem.testing.AoDatabase;
import io.tandem.testing.review.Keys;
import io.tandem.testing.review.Reviews;
import io.tandem.testing.review.Town;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Working groups over a real database, in {@link Town}, where olga and dev are developers. Today is 20 November 2026. What is open is {@link #open}. */
public final class TeamHouse implements AutoCloseable {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Clock CLOCK = Clock.fixed(Reviews.NOON, ZoneOffset.UTC);
    public final Town town = new Town();
    public final List<AuditEvent> audit = new ArrayList<>();
    public final List<OpenMatter> open = new ArrayList<>();
    public final Set<Actor> inactive = new HashSet<>();
    public final List<String> roles = new ArrayList<>(List.of("Administrators", "Architects", "Developers", "Engineering Managers", "Project Managers"));
    /** Whether whoever is asked for can log in, in the town or not. */
    public boolean everybodyExists;
    public final AoTeamStore store;
    public final TeamService teams;
    public final FillService fills;
    public final TeamReader reader;
    public final ResponsibilityService responsibilities;
    public final Transactions transactions;
    private final AoDatabase database = AoDatabase.open(AoDatabase.Kind.H2, TeamGroupRow.class, TeamMemberRow.class);

    public TeamHouse() {
        town.putIntoRole("Developers", Reviews.DEV, Reviews.OLGA);
        transactions = new AoTransactions(database.activeObjects());
        store = new AoTeamStore(database.activeObjects());
        teams = new TeamService(store, town, people(), audit::add, transactions);
        fills = new FillService(teams, () -> roles, town, people(), new Keys());
        reader = new TeamReader(town, people(), () -> roles, () -> WorkingWeek.ofDays(5), CLOCK);
        responsibilities = new ResponsibilityService(store, town, Arrays.stream(MatterKind.values()).<OpenMatters>map(Opened::new).toList(), CLOCK);
    }

    /** The people of the town; those in {@link #inactive} can no longer log in. */
    public People people() {
        People all = town.people();
        return new People() {
            @Override
            public Optional<Actor> find(String userKey) {
                return all.find(userKey);
            }

            @Override
            public Optional<Actor> findByName(String userName) {
                return all.findByName(userName);
            }

            @Override
            public boolean isActive(Actor person) {
                return !inactive.contains(person) && (everybodyExists || find(person.key()).isPresent());
            }
        };
    }

    /** Puts these people into the project's group. */
    public WorkingGroup group(String projectKey, Member... members) {
        return transactions.call(() -> store.save(store.find(projectKey).orElseGet(() -> WorkingGroup.none(projectKey)).withMembers(List.of(members))));
    }

    /** The resources for this current user. */
    public List<?> resources(CurrentUser currentUser) {
        Guard guard = new Guard(currentUser, town);
        return List.of(new TeamResource(guard, teams, fills, reader, new Keys()), new ResponsibilityResource(guard, responsibilities, people()));
    }

    @Override
    public void close() {
        database.close();
    }

    private final class Opened implements OpenMatters {
        private final MatterKind kind;

        Opened(MatterKind kind) {
            this.kind = kind;
        }

        @Override
        public MatterKind kind() {
            return kind;
        }

        @Override
        public List<OpenMatter> listOpen(String projectKey, int count) {
            return open.stream().filter(matter -> matter.kind() == kind).limit(count).toList();
        }
    }
}
