package io.tandem.wiring.jira;

import io.tandem.debt.upkeep.model.Scope;
import io.tandem.debt.upkeep.model.Sum;
import io.tandem.debt.upkeep.port.DebtDays;
import io.tandem.export.model.DebtSum;
import io.tandem.export.port.DebtSource;
import io.tandem.shared.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The register's kept days in the export's words. */
public record ExportedDebts(DebtDays days) implements DebtSource {

    @Override
    public Optional<LocalDate> findFirst(String projectKey) {
        return days.findFirst(projectKey);
    }

    @Override
    public List<DebtSum> list(String projectKey, DateRange range) {
        return days.list(projectKey, range).stream().map(ExportedDebts::sum).toList();
    }

    private static DebtSum sum(DebtDays.KeptDay kept) {
        Scope scope = kept.scope();
        DebtSum.Scope kind = scope.isWhole() ? DebtSum.Scope.PROJECT : scope.isWithoutComponent() ? DebtSum.Scope.NO_COMPONENT : DebtSum.Scope.COMPONENT;
        return new DebtSum(kept.day().day(), kind, kind == DebtSum.Scope.COMPONENT ? Long.valueOf(scope.part()) : null, sum(kept.day().unpaid()), sum(kept.day().accepted()), sum(kept.day().added()),
            sum(kept.day().repaid()));
    }

    private static DebtSum.Sum sum(Sum sum) {
        return new DebtSum.Sum(sum.items(), sum.principal(), sum.interest());
    }
}
