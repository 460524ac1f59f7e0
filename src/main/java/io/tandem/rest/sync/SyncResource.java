package io.tandem.rest.sync;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.tandem.debt.sync.FindingService;
import io.tandem.debt.sync.SyncCommands;
import io.tandem.debt.sync.SyncSettingsService;
import io.tandem.debt.sync.SyncSettingsService.Input;
import io.tandem.debt.sync.SyncSettingsService.RuleInput;
import io.tandem.debt.sync.model.SyncJob;
import io.tandem.debt.sync.model.SyncSettings;
import io.tandem.rest.support.Guard;
import io.tandem.rest.support.PageAnswer;
import io.tandem.rest.support.Paging;
import io.tandem.rest.sync.SyncAnswers.JobAnswer;
import io.tandem.rest.sync.SyncAnswers.SettingsAnswer;
import io.tandem.rest.sync.SyncAnswers.Status;
import io.tandem.shared.Actor;
import io.tandem.shared.ConflictException;
import io.tandem.shared.InvalidInputException;
import io.tandem.shared.NotFoundException;
import io.tandem.shared.Problem;
import io.tandem.shared.port.ProjectAccess;
import io.tandem.shared.port.Texts;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Keeping the register in step with code servers. Whoever sees the project sees how it stands; asking, stopping and settings are for its administrators. */
@Path("/debts/sync")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class SyncResource {
    private final Guard guard;
    private final ProjectAccess access;
    private final SyncCommands commands;
    private final SyncSettingsService settings;
    private final FindingService findings;
    private final FindingAnswers answers;
    private final Texts texts;

    @Inject
    public SyncResource(Guard guard, ProjectAccess access, SyncCommands commands, SyncSettingsService settings, FindingService findings, FindingAnswers answers, Texts texts) {
        this.guard = guard;
        this.access = access;
        this.commands = commands;
        this.settings = settings;
        this.findings = findings;
        this.answers = answers;
        this.texts = texts;
    }

    /** A body without fields: a JSON request no foreign page can send in a person's name. */
    public record Nothing() { }

    /** The job to watch. */
    public record Started(long jobId) { }

    /** How many items may be made again. */
    public record BroughtBack(int items) { }

    /** Settings as sent, with the version the sender saw. */
    public record SettingsBody(Integer version, Boolean automatic, Integer intervalHours, String minimumSeverity, Integer minimumMinutes, Integer minutesWithoutEffort, Integer acceptanceDays,
                               String grouping, List<RuleInput> components) {
        private Input input() {
            return new Input(automatic, intervalHours, minimumSeverity, minimumMinutes, minutesWithoutEffort, acceptanceDays, grouping, components);
        }
    }

    @GET
    public Status status(@QueryParam("project") String project) {
        Actor actor = guard.authenticate();
        guard.requireVisibleProject(actor, project);
        return SyncAnswers.status(project, access.mayAdministerProject(actor, project), commands.overview(project), texts);
    }

    @POST
    public Response start(@QueryParam("project") String project, @QueryParam("dryRun") String dryRun, Nothing body) {
        Actor actor = guard.authenticate();
        guard.requireProjectAdministrator(actor, project);
        present(body);
        SyncJob.Kind kind = isDryRun(dryRun) ? SyncJob.Kind.PREVIEW : SyncJob.Kind.SYNC;
        return orCurrent(() -> Response.accepted(new Started(commands.start(actor, project, kind).id())).build());
    }

    /** Nothing sent is no; a word misread here would write. */
    private static boolean isDryRun(String text) {
        if (text != null && !text.equals("true") && !text.equals("false")) {
            throw new InvalidInputException(List.of(Problem.at("dryRun", "json.value.wrong", text.length() > 50 ? text.substring(0, 50) + "…" : text)));
        }
        return "true".equals(text);
    }

    @GET
    @Path("/{id: \\d{1,9}}")
    public JobAnswer watch(@PathParam("id") long jobId) {
        return SyncAnswers.job(visible(guard.authenticate(), jobId), texts);
    }

    @POST
    @Path("/{id: \\d{1,9}}/cancel")
    public JobAnswer cancel(@PathParam("id") long jobId, Nothing body) {
        Actor actor = guard.authenticate();
        guard.requireProjectAdministrator(actor, visible(actor, jobId).projectKey());
        present(body);
        return orCurrent(() -> SyncAnswers.job(commands.cancel(actor, jobId), texts));
    }

    @GET
    @Path("/settings")
    public SettingsAnswer settings(@QueryParam("project") String project) {
        guard.requireVisibleProject(guard.authenticate(), project);
        return answer(settings.get(project));
    }

    @PUT
    @Path("/settings")
    public SettingsAnswer saveSettings(@QueryParam("project") String project, SettingsBody body) {
        Actor actor = guard.authenticate();
        guard.requireProjectAdministrator(actor, project);
        SettingsBody sent = present(body);
        return orCurrent(() -> answer(settings.save(actor, project, sent.version(), sent.input())));
    }

    /** Findings that are debt and in no item. */
    @GET
    @Path("/waiting")
    public PageAnswer<FindingAnswers.FindingAnswer> waiting(@QueryParam("project") String project, @QueryParam("start") String start, @QueryParam("limit") String limit) {
        Actor actor = guard.authenticate();
        guard.requireVisibleProject(actor, project);
        return answers.page(findings.listWaiting(actor, project, Paging.of(start, limit, null, Set.of())));
    }

    @POST
    @Path("/bring-back")
    public BroughtBack bringBack(@QueryParam("project") String project, Nothing body) {
        Actor actor = guard.authenticate();
        guard.requireProjectAdministrator(actor, project);
        present(body);
        return new BroughtBack(commands.bringBack(actor, project));
    }

    private SyncJob visible(Actor actor, long jobId) {
        SyncJob job = commands.get(jobId);
        if (!access.maySeeProject(actor, job.projectKey())) {
            throw new NotFoundException(Problem.of("job.unknown", jobId));
        }
        return job;
    }

    private SettingsAnswer answer(SyncSettings stored) {
        return SyncAnswers.settings(stored, settings.listComponents(stored.projectKey()));
    }

    /** A conflict shows what is there now the way every call shows it. */
    private <T> T orCurrent(Supplier<T> work) {
        try {
            return work.get();
        } catch (ConflictException conflict) {
            throw new ConflictException(conflict.problems().get(0), conflict.current().map(this::shown).orElse(null));
        }
    }

    private Object shown(Object current) {
        return current instanceof SyncJob job ? SyncAnswers.job(job, texts) : current instanceof SyncSettings stored ? answer(stored) : current;
    }

    static <T> T present(T body) {
        if (body == null) {
            throw new InvalidInputException(List.of(Problem.of("json.shape")));
        }
        return body;
    }
}
