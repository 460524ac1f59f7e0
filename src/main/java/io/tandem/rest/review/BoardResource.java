package io.tandem.rest.review;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.tandem.rest.support.Guard;
import io.tandem.review.BoardService;
import io.tandem.review.ReviewTexts;
import io.tandem.shared.Actor;
import io.tandem.shared.InvalidInputException;
import io.tandem.shared.Problem;
import io.tandem.shared.port.ProjectAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** A project's board: everybody who sees the project may read it, its administrators may change it. */
@Path("/projects/{key}/board")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class BoardResource {
    private final Guard guard;
    private final BoardService boards;
    private final BoardAnswers answers;

    @Inject
    public BoardResource(Guard guard, BoardService boards, ReviewTexts texts, ProjectAccess access) {
        this.guard = guard;
        this.boards = boards;
        this.answers = new BoardAnswers(boards, texts, access);
    }

    @GET
    public BoardBody get(@PathParam("key") String key) {
        Actor actor = guard.authenticate();
        return answers.body(actor, boards.get(actor, key));
    }

    @PUT
    public BoardBody save(@PathParam("key") String key, BoardBody request) {
        Actor actor = guard.authenticate();
        guard.requireProjectAdministrator(actor, key);
        if (request == null || request.version() == null) {
            throw new InvalidInputException(List.of(request == null ? Problem.of("body.missing") : Problem.at("version", "version.missing")));
        }
        return answers.saved(actor, key, () -> boards.save(actor, key, request.version(), request.input()));
    }
}
