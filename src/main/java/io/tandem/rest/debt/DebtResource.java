package io.tandem.rest.debt;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.tandem.debt.DebtQuery;
import io.tandem.debt.DebtRegister;
import io.tandem.debt.DebtRegister.AllEntries;
import io.tandem.debt.DebtService;
import io.tandem.debt.DebtSheet;
import io.tandem.debt.model.DebtEntry;
import io.tandem.debt.model.DebtSort;
import io.tandem.rest.support.Guard;
import io.tandem.rest.support.OncePerKey;
import io.tandem.rest.support.PageAnswer;
import io.tandem.rest.support.Paging;
import io.tandem.shared.Actor;
import io.tandem.shared.ConflictException;
import io.tandem.shared.InvalidInputException;
import io.tandem.shared.PageRequest;
import io.tandem.shared.Problem;
import io.tandem.shared.port.People;
import io.tandem.shared.port.Texts;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The technical-debt register. */
@Path("/debts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class DebtResource {
    private static final Set<String> SORTABLE = Arrays.stream(DebtSort.values()).map(DebtSort::field).collect(Collectors.toUnmodifiableSet());

    private final Guard guard;
    private final OncePerKey once;
    private final DebtService service;
    private final DebtRegister register;
    private final People people;
    private final Texts texts;

    @Inject
    public DebtResource(Guard guard, OncePerKey once, DebtService service, DebtRegister register, People people, Texts texts) {
        this.guard = guard;
        this.once = once;
        this.service = service;
        this.register = register;
        this.people = people;
        this.texts = texts;
    }

    @POST
    public Response record(@HeaderParam(OncePerKey.HEADER) String key, @Context UriInfo uri, DebtBody body) {
        Actor actor = guard.authenticate();
        DebtBody sent = present(body);
        return once.create(actor, key, () -> created(uri, service.record(actor, sent.input())));
    }

    private OncePerKey.Created created(UriInfo uri, DebtEntry entry) {
        return new OncePerKey.Created(uri.getBaseUriBuilder().path("debts").path(String.valueOf(entry.item().id())).build().toString(), answer(entry));
    }

    @GET
    public PageAnswer<DebtAnswer> list(@QueryParam("project") String project, @QueryParam("component") String component, @QueryParam("decision") String decision,
                                       @QueryParam("kind") String kind, @QueryParam("origin") String origin, @QueryParam("severity") String severity, @QueryParam("owner") String owner,
                                       @QueryParam("release") String release, @QueryParam("until") String until, @QueryParam("q") String text,
                                       @QueryParam("start") String start, @QueryParam("limit") String limit, @QueryParam("sort") String sort) {
        Actor actor = guard.authenticate();
        DebtQuery query = query(project, component, decision, kind, origin, severity, owner, release, until, text);
        register.requireReadable(actor, query);
        PageRequest page = Paging.of(start, limit, sort, SORTABLE);
        return PageAnswer.of(register.list(actor, query, page), this::answer);
    }

    @GET
    @Path("/{id}")
    public DebtAnswer get(@PathParam("id") long id) {
        return answer(register.get(guard.authenticate(), id));
    }

    @PUT
    @Path("/{id}")
    public DebtAnswer edit(@PathParam("id") long id, DebtBody body) {
        Actor actor = guard.authenticate();
        service.requireWritable(actor, id);
        DebtBody sent = present(body);
        return answer(readable(() -> service.edit(actor, id, sent.version(), sent.input())));
    }

    @DELETE
    @Path("/{id}")
    public void delete(@PathParam("id") long id) {
        service.delete(guard.authenticate(), id);
    }

    @GET
    @Path("/export")
    @Produces("text/csv;charset=UTF-8")
    public Response export(@QueryParam("project") String project, @QueryParam("component") String component, @QueryParam("decision") String decision,
                           @QueryParam("kind") String kind, @QueryParam("origin") String origin, @QueryParam("severity") String severity, @QueryParam("owner") String owner,
                           @QueryParam("release") String release, @QueryParam("until") String until, @QueryParam("q") String text) {
        AllEntries entries = register.export(guard.authenticate(), query(project, component, decision, kind, origin, severity, owner, release, until, text));
        DebtSheet sheet = new DebtSheet(people);
        StreamingOutput lines = stream -> DebtCsv.write(entries, sheet, stream);
        return Response.ok(lines).header("Content-Disposition", "attachment; filename=\"technical-debt-" + project.replaceAll("[^A-Za-z0-9_-]", "") + ".csv\"").build();
    }

    @GET
    @Path("/choices")
    public ChoicesAnswer choices(@QueryParam("project") String project) {
        return ChoicesAnswer.of(register.getChoices(guard.authenticate(), project));
    }

    private static DebtQuery query(String project, String component, String decision, String kind, String origin, String severity, String owner, String release, String until, String text) {
        return new DebtQuery(project, component, split(decision), split(kind), split(origin), split(severity), owner, release, until, text);
    }

    private static List<String> split(String names) {
        return names == null ? List.of() : Arrays.stream(names.split(",")).filter(name -> !name.isBlank()).toList();
    }

    private static <T> T present(T body) {
        if (body == null) {
            throw new InvalidInputException(List.of(Problem.of("json.shape")));
        }
        return body;
    }

    /** A conflict shows the item as it is now the way every call shows it. */
    private <T> T readable(Supplier<T> work) {
        try {
            return work.get();
        } catch (ConflictException conflict) {
            Object current = conflict.current().map(now -> now instanceof DebtEntry entry ? answer(entry) : now).orElse(null);
            throw new ConflictException(conflict.problems().get(0), current);
        }
    }

    private DebtAnswer answer(DebtEntry entry) {
        return DebtAnswer.of(entry, texts);
    }
}
