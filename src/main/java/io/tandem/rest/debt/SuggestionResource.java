package io.tandem.rest.debt;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.tandem.debt.DebtAccess;
import io.tandem.debt.model.DebtEntry;
import io.tandem.debt.model.DebtKind;
import io.tandem.debt.suggestion.SuggestionReader;
import io.tandem.debt.suggestion.SuggestionService;
import io.tandem.debt.suggestion.SuggestionView;
import io.tandem.debt.suggestion.model.SuggestionFilter;
import io.tandem.debt.suggestion.model.SuggestionState;
import io.tandem.rest.support.Guard;
import io.tandem.rest.support.PageAnswer;
import io.tandem.rest.support.Paging;
import io.tandem.shared.Actor;
import io.tandem.shared.ConflictException;
import io.tandem.shared.InvalidInputException;
import io.tandem.shared.PageRequest;
import io.tandem.shared.Problem;
import io.tandem.shared.Problems;
import io.tandem.shared.port.Texts;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Sentences of issues that admit a debt: whoever sees project and issue reads them, whoever may write in the register accepts and dismisses them. */
@Path("/debts/suggestions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class SuggestionResource {
    private final Guard guard;
    private final SuggestionReader reader;
    private final SuggestionService service;
    private final DebtAccess access;
    private final Texts texts;

    @Inject
    public SuggestionResource(Guard guard, SuggestionReader reader, SuggestionService service, DebtAccess access, Texts texts) {
        this.guard = guard;
        this.reader = reader;
        this.service = service;
        this.access = access;
        this.texts = texts;
    }

    /** What an issue admits; {@code mayWrite} tells whether this person may accept and dismiss. */
    public record IssueAnswer(boolean mayWrite, List<SuggestionAnswer> values) { }

    /** The strongest of a project, at most 1,000. */
    @GET
    public PageAnswer<SuggestionAnswer> list(@QueryParam("project") String project, @QueryParam("state") String state, @QueryParam("kind") String kind, @QueryParam("start") String start,
                                             @QueryParam("limit") String limit) {
        Actor actor = guard.authenticate();
        guard.requireVisibleProject(actor, project);
        Problems problems = new Problems();
        SuggestionState wanted = oneOf(SuggestionState.class, state, SuggestionState.OPEN, "state", problems);
        DebtKind of = oneOf(DebtKind.class, kind, null, "kind", problems);
        problems.throwIfAny();
        PageRequest page = Paging.of(start, limit, null, Set.of());
        return PageAnswer.of(reader.list(actor, new SuggestionFilter(project, wanted, of), page), SuggestionAnswer::of);
    }

    private static <E extends Enum<E>> E oneOf(Class<E> type, String name, E usual, String field, Problems problems) {
        if (name == null || name.isBlank()) {
            return usual;
        }
        E found = Arrays.stream(type.getEnumConstants()).filter(value -> value.name().equals(name)).findFirst().orElse(null);
        problems.require(found != null, field, "debt.choice.unknown", name.length() > 50 ? name.substring(0, 50) : name, String.join(", ", Arrays.stream(type.getEnumConstants()).map(Enum::name).toList()));
        return found == null ? usual : found;
    }

    /** What the issue's texts admit at this moment, whether its project was ever scanned or not; {@code key} is the issue's. */
    @GET
    @Path("/issue/{key}")
    public IssueAnswer ofIssue(@PathParam("key") String key) {
        Actor actor = guard.authenticate();
        guard.requireVisibleIssue(actor, key);
        List<SuggestionView> views = reader.listOfIssue(actor, key);
        boolean mayWrite = !views.isEmpty() && access.mayWrite(actor, views.get(0).suggestion().projectKey());
        return new IssueAnswer(mayWrite, views.stream().map(SuggestionAnswer::of).toList());
    }

    /** Records the debt; the body says what is to differ from the sentence's own, {@code {}} when nothing is. */
    @POST
    @Path("/{id}/accept")
    public Response accept(@PathParam("id") String id, @Context UriInfo uri, DebtBody body) {
        Actor actor = guard.authenticate();
        service.requireWritable(actor, id);
        DebtBody wishes = present(body);
        DebtEntry recorded = readable(() -> service.accept(actor, id, wishes.input()));
        URI location = uri.getBaseUriBuilder().path("debts").path(String.valueOf(recorded.item().id())).build();
        return Response.created(location).entity(DebtAnswer.of(recorded, texts)).build();
    }

    @POST
    @Path("/{id}/dismiss")
    public SuggestionAnswer dismiss(@PathParam("id") String id) {
        Actor actor = guard.authenticate();
        return SuggestionAnswer.of(readable(() -> service.dismiss(actor, id)));
    }

    @POST
    @Path("/{id}/reopen")
    public SuggestionAnswer reopen(@PathParam("id") String id) {
        Actor actor = guard.authenticate();
        return SuggestionAnswer.of(readable(() -> service.reopen(actor, id)));
    }

    /** Which ones, at most 200. */
    public record DismissBody(List<String> ids) { }

    /** The suggestions after the change. */
    public record DismissAnswer(List<SuggestionAnswer> values) { }

    /** All of them or, when one refuses, none. */
    @POST
    @Path("/dismiss")
    public DismissAnswer dismissAll(DismissBody body) {
        Actor actor = guard.authenticate();
        DismissBody sent = present(body);
        List<String> ids = sent.ids() == null ? List.of() : sent.ids();
        return new DismissAnswer(readable(() -> service.dismissAll(actor, ids)).stream().map(SuggestionAnswer::of).toList());
    }

    private static <T> T present(T body) {
        if (body == null) {
            throw new InvalidInputException(List.of(Problem.of("json.shape")));
        }
        return body;
    }

    /** A conflict shows the suggestion the way every call shows it. */
    private static <T> T readable(Supplier<T> work) {
        try {
            return work.get();
        } catch (ConflictException conflict) {
            Object current = conflict.current().map(now -> now instanceof SuggestionView view ? SuggestionAnswer.of(view) : now).orElse(null);
            throw new ConflictException(conflict.problems().get(0), current);
        }
    }
}
