package io.tandem.scorecard;

import io.tandem.scorecard.ScorecardRights.Right;
import io.tandem.scorecard.input.CriteriaInput;
import io.tandem.scorecard.model.CodeState;
import io.tandem.scorecard.model.ComponentRef;
import io.tandem.scorecard.model.Criteria;
import io.tandem.scorecard.port.CriteriaStore;
import io.tandem.shared.Actor;
import io.tandem.shared.AuditEvent;
import io.tandem.shared.ConflictException;
import io.tandem.shared.Problem;
import io.tandem.shared.port.AuditLog;
import io.tandem.shared.port.Transactions;
import java.util.List;
import java.util.Set;

/** What a project asks about its components: read by whoever sees the project, said by its administrators. */
public final class CriteriaService {
    private final ScorecardDesk desk;
    private final CriteriaStore store;
    private final ScorecardRights rights;
    private final CriterionWords words;
    private final AuditLog audit;
    private final Transactions transactions;

    public CriteriaService(ScorecardDesk desk, CriteriaStore store, ScorecardRights rights, CriterionWords words, AuditLog audit, Transactions transactions) {
        this.desk = desk;
        this.store = store;
        this.rights = rights;
        this.words = words;
        this.audit = audit;
        this.transactions = transactions;
    }

    /**
     * Criteria with what an editor needs beside them.
     *
     * @param code         where each component's code is
     * @param codeProjects the keys of the code projects there are
     */
    public record CriteriaView(Criteria criteria, List<ComponentCodeView> code, List<String> codeProjects, Set<Right> rights) { }

    /**
     * Where a component's code is.
     *
     * @param named what the settings name, or null
     * @param found the code project that is used, or null
     */
    public record ComponentCodeView(ComponentRef component, String named, String found) { }

    /** @throws io.tandem.shared.NotFoundException when there is no such project for this person */
    public CriteriaView get(Actor actor, String projectKey) {
        rights.requireReadable(actor, projectKey);
        return view(actor, desk.criteria(projectKey));
    }

    private CriteriaView view(Actor actor, Criteria criteria) {
        List<CodeState> code = desk.code(criteria.projectKey());
        CodeMatch match = new CodeMatch(criteria, code);
        List<ComponentCodeView> components = desk.components(criteria.projectKey()).stream()
            .map(component -> new ComponentCodeView(component, match.findNamed(component).orElse(null), match.find(component).map(CodeState::key).orElse(null))).toList();
        return new CriteriaView(criteria, components, code.stream().map(CodeState::key).sorted().toList(), rights.list(actor, criteria.projectKey()));
    }

    /** @throws io.tandem.shared.ForbiddenException unless this person administers the project */
    public void requireWritable(Actor actor, String projectKey) {
        rights.requireAdministrator(actor, projectKey);
    }

    /**
     * Replaces what the project asks.
     *
     * @throws ConflictException when somebody saved since; carries the {@link CriteriaView} as it is now
     */
    public CriteriaView save(Actor actor, String projectKey, CriteriaInput input) {
        requireWritable(actor, projectKey);
        return transactions.call(() -> {
            Criteria current = desk.criteria(projectKey);
            Criteria wanted = new CriteriaRules(current, words).read(input);
            if (input.version() != current.version()) {
                throw new ConflictException(Problem.at("version", "version.stale"), view(actor, current));
            }
            if (wanted.equals(current)) {
                return view(actor, current);
            }
            Criteria saved = store.save(wanted);
            audit.record(new AuditEvent(actor, projectKey, "scorecard-criteria", projectKey, "saved", CriteriaTrail.difference(current, saved), CriteriaTrail.difference(saved, current), ""));
            return view(actor, saved);
        });
    }
}
