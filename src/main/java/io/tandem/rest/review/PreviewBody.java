package io.tandem.rest.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tandem.review.model.BudgetEffect;
import io.tandem.review.model.DebtEffect;
import io.tandem.review.model.ImpactPreview;
import io.tandem.review.model.ReleaseEffect;
import io.tandem.shared.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * What a change does to its release, its budget and the register.
 *
 * @param doneByDue so many of the open issues are done by the release's day with a certainty of 85 percent
 * @param missing what is missing for the forecast or for the change's part of it, as sentences; empty when nothing is
 * @param budget  absent when the change names no release
 * @param modules absent unless the scorecard makes something else of the assessment; then finish and budget are reckoned with that
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PreviewBody(String release, String due, FinishBody today, Long doneByDue, FinishBody withChange, BasisBody basis, List<String> missing, BudgetBody budget, DebtBody debt, ModulesBody modules) {
    /**
     * Days by which the release is finished with a certainty of 50, 85 and 95 percent; a day that is absent lies after {@code basis.latest}.
     *
     * @param onTime   the chance of being finished by the release's day, 0 to 1
     * @param laterP50 working days later than without the change
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FinishBody(String p50, String p85, String p95, Double onTime, Integer laterP50, Integer laterP85) {
        static FinishBody of(ReleaseEffect.Finish finish) {
            return finish == null ? null : new FinishBody(text(finish.p50()), text(finish.p85()), text(finish.p95()), finish.onTime(), finish.laterP50(), finish.laterP85());
        }
    }

    /** What the forecast rests on: the days from {@code from} to before {@code to}, and what was completed and created in them. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record BasisBody(String from, String to, long days, int windowDays, long completed, long created, double perWeek, long remaining, int trials, long seed, String asOf, String latest,
                            WorkBody work) {
        static BasisBody of(ReleaseEffect.Basis basis) {
            return basis == null ? null : new BasisBody(basis.days().from().toString(), basis.days().to().toString(), basis.days().days(), basis.windowDays(), basis.completed(), basis.created(),
                    hundredths(basis.perWeek()), basis.remaining(), basis.trials(), basis.seed(), basis.asOf().toString(), basis.latest().toString(), WorkBody.of(basis.work()));
        }
    }

    /** {@code by} EFFORT: {@code perIssue} is person-days per completed issue; SCHEDULE: completed issues per working day. */
    public record WorkBody(String by, double perIssue, double issues) {
        static WorkBody of(ReleaseEffect.Work work) {
            return work == null ? null : new WorkBody(work.by(), hundredths(work.perIssue()), hundredths(work.meanIssues()));
        }
    }

    /** Approved and not yet verified changes of the release the reader may see, without and with this one. */
    public record BudgetBody(long reviews, double effort, MoneyBody cost, double withEffort, MoneyBody withCost, long otherCurrency) {
        static BudgetBody of(BudgetEffect budget) {
            return budget == null ? null : new BudgetBody(budget.reviews(), hundredths(budget.effort()), MoneyBody.of(budget.cost()), hundredths(budget.withEffort()), MoneyBody.of(budget.withCost()),
                    budget.otherCurrency());
        }
    }

    /** The project's register: person-days to repair it, now and with the change. */
    public record DebtBody(long items, double principal, double interest, double withPrincipal) {
        static DebtBody of(DebtEffect debt) {
            return new DebtBody(debt.items(), hundredths(debt.principal()), hundredths(debt.interest()), hundredths(debt.withPrincipal()));
        }
    }

    static PreviewBody of(ImpactPreview preview, Function<Reason, String> say) {
        ReleaseEffect finish = preview.finish();
        return new PreviewBody(finish.release(), text(finish.due()), FinishBody.of(finish.today()), finish.doneByDue(), FinishBody.of(finish.withChange()), BasisBody.of(finish.basis()),
                finish.missing().stream().map(say).toList(), BudgetBody.of(preview.budget()), DebtBody.of(preview.debt()),
                ModulesBody.of(preview.modules(), preview.written(), say));
    }

    private static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static double hundredths(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
