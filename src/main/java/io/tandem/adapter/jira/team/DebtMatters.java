package io.tandem.adapter.jira.team;

import io.tandem.debt.api.OpenDebt;
import io.tandem.debt.api.OpenDebts;
import io.tandem.shared.Actor;
import io.tandem.team.model.MatterKind;
import io.tandem.team.model.OpenMatter;
import io.tandem.team.port.OpenMatters;
import java.util.List;

/** Unpaid debts: the pair decides, the owner does, whoever recorded it knows more. */
public final class DebtMatters implements OpenMatters {
    private final OpenDebts debts;

    public DebtMatters(OpenDebts debts) {
        this.debts = debts;
    }

    @Override
    public MatterKind kind() {
        return MatterKind.DEBT;
    }

    @Override
    public List<OpenMatter> listOpen(String projectKey, int count) {
        return debts.listOpen(projectKey, count).stream().map(debt -> matter(projectKey, debt)).toList();
    }

    private static OpenMatter matter(String projectKey, OpenDebt debt) {
        List<Actor> owner = debt.owner() == null ? List.of() : List.of(debt.owner());
        return new OpenMatter(MatterKind.DEBT, String.valueOf(debt.id()), debt.title(), null, debt.decision(), debt.component(), null,
            "/projects/" + projectKey + "?selectedItem=tandem-technical-debt&debt=" + debt.id(), List.of(), owner, "", List.of(debt.recordedBy()));
    }
}
