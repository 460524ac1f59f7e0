package io.tandem.rest.review;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.tandem.rest.support.ErrorAnswer;
import io.tandem.rest.support.Guard;
import io.tandem.review.BoardService;
import io.tandem.review.ReviewTexts;
import io.tandem.review.model.BoardSettings;
import io.tandem.shared.Actor;
import io.tandem.shared.InvalidInputException;
import io.tandem.shared.Problem;
import io.tandem.shared.port.People;
import io.tandem.shared.port.ProjectAccess;
import io.tandem.shared.port.Texts;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Takes a board's settings out of a project and into another one. */
@Path("/projects/{key}/board")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class BoardTransferResource {
    private final Guard guard;
    private final BoardService boards;
    private final BoardAnswers answers;
    private final People people;
    private final Texts texts;

    @Inject
    public BoardTransferResource(Guard guard, BoardService boards, ReviewTexts reviewTexts, ProjectAccess access, People people, Texts texts) {
        this.guard = guard;
        this.boards = boards;
        this.answers = new BoardAnswers(boards, reviewTexts, access);
        this.people = people;
        this.texts = texts;
    }

    /** Whose settings to take, and the version of one's own that the caller saw. */
    public record Copy(String from, Integer version) { }

    /** One part of the settings as it is and as it would be. */
    public record Change(String field, Object before, Object after) { }

    /** What an import would change, and what stands against it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Trial(List<Change> changes, List<ErrorAnswer.Entry> problems, List<BoardBody.WarningBody> warnings) { }

    /** Everything but who holds the seats at the moment; people by their log-in names, so that it fits another Jira. */
    @GET
    @Path("/export")
    public Response export(@PathParam("key") String key) {
        BoardSettings settings = boards.get(guard.authenticate(), key);
        return Response.ok(BoardExport.of(settings, people)).header("Content-Disposition", "attachment; filename=\"board-" + settings.projectKey() + ".json\"").build();
    }

    /** Replaces the whole board by an exported one. The version, where the body has one, is that of the board to replace. */
    @POST
    @Path("/import")
    public Object read(@PathParam("key") String key, @QueryParam("dryRun") String dryRun, BoardBody request) {
        Actor actor = guard.authenticate();
        guard.requireProjectAdministrator(actor, key);
        if (request == null) {
            throw new InvalidInputException(List.of(Problem.of("body.missing")));
        }
        if ("true".equals(dryRun)) {
            return tried(actor, key, request);
        }
        int version = Optional.ofNullable(request.version()).orElseGet(() -> boards.get(actor, key).version());
        return answers.saved(actor, key, () -> boards.save(actor, key, version, request.input()));
    }

    private Trial tried(Actor actor, String key, BoardBody request) {
        try {
            BoardSettings wanted = boards.check(actor, key, request.input());
            return new Trial(BoardExport.changes(boards.get(actor, key), wanted, people), List.of(), answers.warnings(wanted));
        } catch (InvalidInputException refused) {
            return new Trial(List.of(), refused.problems().stream().map(this::entry).toList(), List.of());
        }
    }

    private ErrorAnswer.Entry entry(Problem problem) {
        return new ErrorAnswer.Entry(problem.code(), problem.field(), texts.get("tandem.error." + problem.code(), problem.arguments().toArray()));
    }

    /** Takes over another project's board as it is; what does not fit here comes back as warnings. */
    @POST
    @Path("/copy")
    public BoardBody copy(@PathParam("key") String key, Copy request) {
        Actor actor = guard.authenticate();
        guard.requireProjectAdministrator(actor, key);
        Copy sent = Objects.requireNonNullElse(request, new Copy(null, null));
        if (sent.from() == null || sent.version() == null) {
            throw new InvalidInputException(List.of(sent.from() == null ? Problem.at("from", "project.missing") : Problem.at("version", "version.missing")));
        }
        return answers.saved(actor, key, () -> boards.copy(actor, key, sent.from(), sent.version()));
    }
}
