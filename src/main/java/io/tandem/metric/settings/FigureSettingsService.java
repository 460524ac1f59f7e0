package io.tandem.metric.settings;

import io.tandem.metric.api.KnownFigures;
import io.tandem.metric.settings.FigureSettingsView.Right;
import io.tandem.metric.settings.port.ProjectWords;
import io.tandem.metric.settings.port.Renewal;
import io.tandem.metric.settings.port.SettingsStore;
import io.tandem.shared.Actor;
import io.tandem.shared.AuditEvent;
import io.tandem.shared.ConflictException;
import io.tandem.shared.ForbiddenException;
import io.tandem.shared.NotFoundException;
import io.tandem.shared.Problem;
import io.tandem.shared.port.AuditLog;
import io.tandem.shared.port.ProjectAccess;
import io.tandem.shared.port.Stamps;
import io.tandem.shared.port.Transactions;

/** What a project says about its figures: whoever sees the project reads it, its administrators change it. */
public final class FigureSettingsService {
    private static final String ENTITY = "figure-settings";

    private final SettingsStore store;
    private final ProjectWords words;
    private final KnownFigures figures;
    private final Renewal renewal;
    private final ProjectAccess access;
    private final Stamps stamps;
    private final AuditLog audit;
    private final Transactions transactions;

    public FigureSettingsService(SettingsStore store, ProjectWords words, KnownFigures figures, Renewal renewal, ProjectAccess access, Stamps stamps, AuditLog audit, Transactions transactions) {
        this.store = store;
        this.words = words;
        this.figures = figures;
        this.renewal = renewal;
        this.access = access;
        this.stamps = stamps;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** @throws NotFoundException when there is no such project for this person */
    public FigureSettingsView get(Actor actor, String projectKey) {
        if (!access.maySeeProject(actor, projectKey)) {
            throw new NotFoundException(Problem.at("project", "project.unknown", projectKey));
        }
        return view(actor, store.get(projectKey));
    }

    /**
     * Replaces what the project says. Where its issues are to be read differently from now on, its facts are built again in the background.
     *
     * @throws NotFoundException  when there is no such project for this person
     * @throws ForbiddenException unless this person administers the project
     * @throws io.tandem.shared.InvalidInputException naming everything that is wrong
     * @throws ConflictException  when somebody saved since; carries the {@link FigureSettingsView} as it is now
     */
    public FigureSettingsView save(Actor actor, String projectKey, FigureSettingsInput input) {
        get(actor, projectKey);
        if (!access.mayAdministerProject(actor, projectKey)) {
            throw new ForbiddenException(Problem.of("project.administrator.needed", projectKey));
        }
        FigureSettings[] before = new FigureSettings[1];
        FigureSettings saved = transactions.call(() -> {
            before[0] = store.get(projectKey);
            return replace(actor, before[0], input);
        });
        if (!saved.readsIssuesLike(before[0])) {
            renewal.renew(actor, projectKey);
        }
        return view(actor, saved);
    }

    /** What is wrong with the input is told before what is wrong with its version. */
    private FigureSettings replace(Actor actor, FigureSettings current, FigureSettingsInput input) {
        String projectKey = current.projectKey();
        FigureSettings wanted = new SettingsRules(current, figures).read(input, words.listStatuses(projectKey), words.listTypes(projectKey));
        if (input.version() != current.version()) {
            throw new ConflictException(Problem.at("version", "version.stale"), view(actor, current));
        }
        if (wanted.equals(current)) {
            return current;
        }
        FigureSettings saved = store.save(wanted);
        stamps.touch(projectKey, Stamps.Kind.SETTINGS);
        audit.record(new AuditEvent(actor, projectKey, ENTITY, projectKey, "saved", SettingsTrail.difference(current, saved), SettingsTrail.difference(saved, current), ""));
        return saved;
    }

    private FigureSettingsView view(Actor actor, FigureSettings settings) {
        Right right = access.mayAdministerProject(actor, settings.projectKey()) ? Right.WRITE : Right.READ;
        return new FigureSettingsView(settings, figures.list(), words.listStatuses(settings.projectKey()), words.listTypes(settings.projectKey()), words.daysPerWeek(), right);
    }
}
