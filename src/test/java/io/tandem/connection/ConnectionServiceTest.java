package io.tandem.connection;

import static io.tandem.testing.connection.ConnectionWorld.ADMIN;
import static io.tandem.testing.connection.ConnectionWorld.DEV;
import static io.tandem.testing.connection.Connections.draft;
import static io.tandem.testing.connection.Connections.draftWithoutSecret;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tandem.connection.model.Connection;
import io.tandem.connection.model.ConnectionDraft;
import io.tandem.connection.model.ConnectionKind;
import io.tandem.connection.model.Health;
import io.tandem.connection.model.ProjectMapping;
import io.tandem.connection.model.Secret;
import io.tandem.shared.AuditEvent;
import io.tandem.shared.ConflictException;
import io.tandem.shared.ForbiddenException;
import io.tandem.shared.InvalidInputException;
import io.tandem.shared.NotFoundException;
import io.tandem.shared.Problem;
import io.tandem.testing.connection.ConnectionWorld;
import io.tandem.testing.connection.Connections;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class ConnectionServiceTest {
    private static final String URL = "https://sonar.example.com";
    private static final ProjectMapping PAIR = ProjectMapping.of("DEMO", "acme:payments");

    private final ConnectionWorld world = new ConnectionWorld();
    private final ConnectionService service = world.service();

    @Test
    public void onlySystemAdministratorsGetAnywhere() {
        long id = service.create(ADMIN, draft("Main", URL)).id();
        assertThatThrownBy(() -> service.list(DEV)).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> service.get(DEV, id)).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> service.get(DEV, 999)).as("and cannot tell what exists").isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> service.create(DEV, draft("Other", URL))).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> service.change(DEV, id, 1, draft("Main", URL))).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> service.remove(DEV, id, 1)).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> service.refresh(DEV, id)).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> world.tester().test(DEV, id)).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> world.hosts().get(DEV)).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> world.hosts().save(DEV, 0, List.of())).isInstanceOf(ForbiddenException.class);
    }

    @Test
    public void everyProblemOfADraftIsToldAtOnce() {
        service.create(ADMIN, draft("Taken", URL));
        ConnectionDraft draft = new ConnectionDraft(" taken ", null, "ftp://sonar", null, Optional.of(new Secret("two words")),
                List.of(PAIR, PAIR, ProjectMapping.of("NOPE", " ")));
        assertThat(problems(() -> service.create(ADMIN, draft))).extracting(Problem::code).containsExactlyInAnyOrder("connection.name.taken", "connection.kind.missing", "connection.url.unreadable",
                "connection.secret.characters", "connection.mapping.twice", "connection.mapping.project", "connection.mapping.remote.missing");
    }

    @Test
    public void anAddressIsReadAsPeopleTypeIt() {
        assertThat(service.create(ADMIN, draft("A", " HTTPS://Sonar.Example.com:9000/sonar// ")).baseUrl()).hasToString("https://sonar.example.com:9000/sonar");
        for (String wrong : List.of("", "sonar.example.com", "file:///etc/passwd", "https://", "gopher://x", "http:// space", "http://a/?q=1", "http://a/#x", "http://user:pw@a/")) {
            assertThat(problems(() -> service.create(ADMIN, draft("B", wrong)))).as(wrong).extracting(Problem::field).contains("baseUrl");
        }
    }

    @Test
    public void aNewAddressNeedsTheTokenAgain() {
        Connection stored = service.create(ADMIN, draft("Main", URL));
        assertThat(problems(() -> service.change(ADMIN, stored.id(), 1, draftWithoutSecret("Main", "https://evil.example.com")))).extracting(Problem::code).containsExactly("connection.secret.moved");
        assertThat(service.change(ADMIN, stored.id(), 1, draftWithoutSecret("Renamed", URL + "/")).name()).isEqualTo("Renamed");
    }

    @Test
    public void aChangeOfAddressOrTokenForgetsTheStateAndARenameKeepsIt() {
        Connection stored = service.create(ADMIN, draft("Main", URL));
        world.tester().test(ADMIN, stored.id());
        assertThat(service.change(ADMIN, stored.id(), 1, draftWithoutSecret("Renamed", URL)).state().health()).isEqualTo(Health.WORKING);
        assertThat(service.change(ADMIN, stored.id(), 2, draft("Renamed", URL)).state().health()).isEqualTo(Health.UNTRIED);
    }

    @Test
    public void everyChangeIsInTheTrailAndNoneShowsTheSecret() {
        Connection stored = service.create(ADMIN, draft("Main", URL, PAIR));
        service.change(ADMIN, stored.id(), 1, draft("Main 2", URL));
        world.tester().test(ADMIN, stored.id());
        service.refresh(ADMIN, stored.id());
        service.remove(ADMIN, stored.id(), 2);
        world.hosts().save(ADMIN, 0, List.of("sonar.example.com"));
        assertThat(world.trail).extracting(AuditEvent::action).containsExactly("created", "changed", "tested", "refresh asked", "removed", "changed");
        assertThat(world.trail.toString()).doesNotContain(Connections.TOKEN).contains("Main 2");
    }

    @Test
    public void theSecondOfTwoChangesLearnsOfTheFirst() {
        Connection stored = service.create(ADMIN, draft("Main", URL));
        service.change(ADMIN, stored.id(), 1, draftWithoutSecret("First", URL));
        ConflictException conflict = catchThrowableOfType(() -> service.change(ADMIN, stored.id(), 1, draftWithoutSecret("Second", URL)), ConflictException.class);
        assertThat(conflict.current()).get().extracting("name").isEqualTo("First");
        assertThatThrownBy(() -> service.get(ADMIN, 999)).isInstanceOf(NotFoundException.class);
    }

    @Test
    public void mappedProjectsAreReadSoonAfterSaving() {
        service.create(ADMIN, draft("Without", URL));
        assertThat(world.asked).isEmpty();
        long id = service.create(ADMIN, draft("With", URL, PAIR)).id();
        assertThat(world.asked).containsExactly(id);
    }

    @Test
    public void onePairIsReadByOneConnection() {
        service.create(ADMIN, draft("First", URL, PAIR));
        assertThat(problems(() -> service.create(ADMIN, draft("Second", URL, PAIR)))).extracting(Problem::code).containsExactly("connection.mapping.elsewhere");
        assertThat(service.create(ADMIN, draft("Second", URL, ProjectMapping.of("DEMO", "acme:other"))).mappings()).hasSize(1);
    }

    @Test
    public void aSecretNeverShowsItself() {
        assertThat(new Secret("squ_x").toString()).doesNotContain("squ_x");
        assertThat(draft("A", URL).toString()).doesNotContain(Connections.TOKEN);
        assertThat(draft("A", URL).kind()).isEqualTo(ConnectionKind.SONARQUBE);
    }

    @Test
    public void aComponentHasToBeThereAndOnlyCodeHasComponents() {
        assertThat(service.create(ADMIN, draft("Main", URL, PAIR, ProjectMapping.of("DEMO", "API", "acme:payments"))).mappings()).hasSize(2);
        assertThat(problems(() -> service.create(ADMIN, draft("Other", URL, ProjectMapping.of("DEMO", "Gone", "acme:other"))))).extracting(Problem::code).containsExactly("connection.mapping.component");
        ConnectionDraft jenkins = new ConnectionDraft("CI", ConnectionKind.JENKINS, URL, "reader", Optional.of(new Secret("x")), List.of(ProjectMapping.of("DEMO", "API", "payments")));
        assertThat(problems(() -> service.create(ADMIN, jenkins))).extracting(Problem::code).containsExactly("connection.mapping.component.kind");
    }

    @Test
    public void aTokenOfJenkinsBelongsToAUserAndOthersBelongToNobody() {
        assertThat(problems(() -> service.create(ADMIN, of(ConnectionKind.JENKINS, " ")))).extracting(Problem::code).containsExactly("connection.account.missing");
        assertThat(problems(() -> service.create(ADMIN, of(ConnectionKind.JENKINS, "a:b")))).extracting(Problem::code).containsExactly("connection.account.characters");
        assertThat(problems(() -> service.create(ADMIN, of(ConnectionKind.GITLAB, "reader")))).extracting(Problem::code).containsExactly("connection.account.unused");
        Connection stored = service.create(ADMIN, of(ConnectionKind.JENKINS, " reader "));
        assertThat(stored.account()).isEqualTo("reader");
        assertThat(stored.describe()).contains("account=reader");
        assertThat(problems(() -> service.change(ADMIN, stored.id(), 1, of(ConnectionKind.GITLAB, null)))).extracting(Problem::code).containsExactly("connection.kind.fixed");
    }

    @Test
    public void anotherKindMayReadAPairOfTheSameNameAndCodeIsToldApart() {
        service.create(ADMIN, draft("Main", URL, PAIR));
        ConnectionDraft jenkins = new ConnectionDraft("CI", ConnectionKind.JENKINS, URL, "reader", Optional.of(new Secret("x")), List.of(PAIR));
        assertThat(service.create(ADMIN, jenkins).mappings()).hasSize(1);
        assertThat(new MappedCode(world.rows).listAll()).as("only code servers have findings").hasSize(1);
    }

    @Test
    public void whateverIsMappedOrNoLongerMappedIsShownAnew() {
        Connection stored = service.create(ADMIN, draft("Main", URL, PAIR));
        assertThat(world.touched).containsExactly("DEMO CODE");
        service.change(ADMIN, stored.id(), 1, draft("Main", URL, ProjectMapping.of("SEC", "acme:other")));
        assertThat(world.touched).containsExactly("DEMO CODE", "DEMO CODE", "SEC CODE");
        service.remove(ADMIN, stored.id(), 2);
        assertThat(world.touched).hasSize(4).last().isEqualTo("SEC CODE");
    }

    private static ConnectionDraft of(ConnectionKind kind, String account) {
        return new ConnectionDraft("CI", kind, URL, account, Optional.of(new Secret("x")), List.of());
    }

    private static List<Problem> problems(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(call, InvalidInputException.class).problems();
    }
}
