package io.tandem.adapter.store.team;

import static io.tandem.testing.review.Reviews.ADA;
import static io.tandem.testing.review.Reviews.DEV;
import static io.tandem.testing.review.Reviews.EMIL;
import static io.tandem.testing.review.Reviews.PETRA;
import static io.tandem.testing.team.Members.away;
import static io.tandem.testing.team.Members.days;
import static io.tandem.testing.team.Members.delivery;
import static io.tandem.testing.team.Members.technical;
import static io.tandem.testing.team.Members.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tandem.adapter.store.shared.AoAuditLog;
import io.tandem.adapter.store.shared.AoTransactions;
import io.tandem.adapter.store.shared.AuditRow;
import io.tandem.shared.Actor;
import io.tandem.shared.ConflictException;
import io.tandem.shared.DateRange;
import io.tandem.team.TeamService;
import io.tandem.team.api.Absence;
import io.tandem.team.api.Member;
import io.tandem.team.api.Side;
import io.tandem.team.input.TeamInput;
import io.tandem.team.input.TeamInput.MemberInput;
import io.tandem.team.model.WorkingGroup;
import io.tandem.testing.AoDatabase;
import io.tandem.testing.review.Reviews;
import io.tandem.testing.review.Town;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What every store of working groups promises, on each database we run on. */
public abstract class TeamStoreContract {
    private final AoDatabase.Kind kind;
    private AoDatabase database;
    private AoTransactions transactions;
    private AoTeamStore store;

    protected TeamStoreContract(AoDatabase.Kind kind) {
        this.kind = kind;
    }

    @Before
    public void open() {
        database = AoDatabase.open(kind, TeamGroupRow.class, TeamMemberRow.class, AuditRow.class);
        transactions = new AoTransactions(database.activeObjects());
        store = new AoTeamStore(database.activeObjects());
    }

    @After
    public void close() {
        database.close();
    }

    private WorkingGroup save(WorkingGroup group) {
        return transactions.call(() -> store.save(group));
    }

    private static WorkingGroup group(Member... members) {
        return WorkingGroup.none("DEMO").withMembers(List.of(members));
    }

    @Test
    public void givesBackWhatWasPutIn() {
        Member full = with(away(delivery(PETRA).leading(), EMIL, days(21, 31), days(1, 2)), 2.75, "Java", "Ledger");
        Member plain = new Member(DEV, Side.TECHNICAL, false, "", null, 0, List.of(), List.of());
        WorkingGroup saved = save(group(full, technical(EMIL).leading(), plain));
        assertThat(saved.version()).isEqualTo(1);
        assertThat(store.find("DEMO")).contains(saved);
        assertThat(saved.find(PETRA).orElseThrow()).isEqualTo(full);
        assertThat(store.listMembers("DEMO")).isEqualTo(saved.members()).extracting(Member::person).containsExactly(EMIL, PETRA, DEV);
        assertThat(store.find("OTHER")).isEmpty();
        assertThat(store.listMembers("OTHER")).isEmpty();
    }

    @Test
    public void theNextVersionReplacesTheLastOne() {
        WorkingGroup first = save(group(technical(EMIL), technical(DEV)));
        WorkingGroup second = save(first.withMembers(List.of(with(technical(DEV), 1), delivery(PETRA))));
        assertThat(second.version()).isEqualTo(2);
        assertThat(store.find("DEMO")).contains(second);
        assertThat(database.activeObjects().count(TeamGroupRow.class)).isEqualTo(1);
        assertThat(database.activeObjects().count(TeamMemberRow.class)).isEqualTo(2);
    }

    @Test
    public void aVersionIsWrittenOnce() {
        WorkingGroup first = save(group(technical(EMIL)));
        save(first.withMembers(List.of(technical(DEV))));
        assertThatThrownBy(() -> save(first.withMembers(List.of(technical(ADA))))).isInstanceOf(RuntimeException.class);
        assertThat(store.listMembers("DEMO")).extracting(Member::person).containsExactly(DEV);
    }

    @Test
    public void projectsDoNotMix() {
        save(group(technical(EMIL)));
        save(new WorkingGroup("SEC", 0, List.of(delivery(EMIL), technical(ADA))));
        assertThat(store.listMembers("DEMO")).extracting(Member::side).containsExactly(Side.TECHNICAL);
        assertThat(store.listMembers("SEC")).hasSize(2);
    }

    @Test
    public void keepsLongTextsAndManyMembersInTwoStatements() {
        Absence longest = new Absence(new DateRange(LocalDate.of(2000, 1, 1), LocalDate.of(2101, 1, 1)), "词".repeat(200));
        List<Member> members = new ArrayList<>();
        IntStream.range(0, 200).forEach(i -> members.add(with(away(technical(new Actor("user-" + i, "名".repeat(100) + i)), PETRA, longest), 7, "技".repeat(60))));
        WorkingGroup saved = save(WorkingGroup.none("DEMO").withMembers(members));
        assertThat(store.find("DEMO")).contains(saved);
        assertThat(database.statementsOf(() -> store.find("DEMO"))).hasSize(2);
        assertThat(database.statementsOf(() -> store.listMembers("DEMO"))).hasSize(1);
    }

    @Test
    public void ofTwoWhoSaveAtOnceOneIsToldOfTheOther() throws Exception {
        TeamService service = new TeamService(store, new Town(), new Town().people(), new AoAuditLog(database.activeObjects(), Clock.fixed(Reviews.NOON, ZoneOffset.UTC)), transactions);
        ExecutorService both = Executors.newFixedThreadPool(2);
        for (int version = 0; version < 10; version++) {
            int seen = version;
            List<Future<Boolean>> saves = both.invokeAll(List.of(() -> saved(service, seen, "dev", seen), () -> saved(service, seen, "olga", seen)));
            assertThat(List.of(saves.get(0).get(), saves.get(1).get())).containsExactlyInAnyOrder(true, false);
            assertThat(store.find("DEMO").orElseThrow().version()).isEqualTo(version + 1);
            assertThat(store.listMembers("DEMO")).hasSize(1);
        }
        both.shutdown();
        assertThat(database.activeObjects().count(AuditRow.class)).isEqualTo(10);
    }

    private static boolean saved(TeamService service, int version, String person, int capacity) {
        try {
            MemberInput member = new MemberInput(person, "TECHNICAL", "", null, (capacity % 7) + 0.25, null, null);
            service.save(Town.ADMIN, "DEMO", new TeamInput(version, null, null, List.of(member)));
            return true;
        } catch (ConflictException faster) {
            return false;
        }
    }
}
