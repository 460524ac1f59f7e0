package io.tandem.rest.debt;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.tandem.debt.model.ComponentRef;
import io.tandem.debt.upkeep.TrendService;
import io.tandem.debt.upkeep.TrendService.Trend;
import io.tandem.debt.upkeep.model.DebtDay;
import io.tandem.metric.api.DebtRatioRecord;
import io.tandem.rest.support.Guard;
import io.tandem.rest.support.Period;
import io.tandem.shared.Actor;
import io.tandem.shared.DateRange;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** How the register of a project went from day to day. */
@Path("/debts/trend")
@Produces(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class TrendResource {
    private final Guard guard;
    private final TrendService trends;
    private final Clock clock;

    @Inject
    public TrendResource(Guard guard, TrendService trends, Clock clock) {
        this.guard = guard;
        this.trends = trends;
        this.clock = clock;
    }

    /** One day (UTC): what is unpaid, and of it accepted; what was added and repaid on it. Person-days, and person-days per month of expected interest. */
    public record PointBody(String day, long items, double principal, double interest, long acceptedItems, double acceptedPrincipal, long addedItems, double addedPrincipal, long repaidItems,
                            double repaidPrincipal) {
        static PointBody of(DebtDay day) {
            return new PointBody(day.day().toString(), day.unpaid().items(), tidy(day.unpaid().principal()), tidy(day.unpaid().interest()), day.accepted().items(), tidy(day.accepted().principal()),
                day.added().items(), tidy(day.added().principal()), day.repaid().items(), tidy(day.repaid().principal()));
        }
    }

    /** Remediation cost ÷ development cost of the code in percent, as the server analysed it at that time. */
    public record RatioBody(String at, double percent) {
        static RatioBody of(DebtRatioRecord ratio) {
            return new RatioBody(ratio.at().toString(), ratio.percent());
        }
    }

    /** The days from {@code from} (inside) to {@code to} (outside) that are known; {@code keptSince} is the first day kept at all, absent before the first. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TrendBody(String project, ComponentRef component, String from, String to, String keptSince, List<PointBody> points, List<RatioBody> debtRatio) { }

    @GET
    public TrendBody get(@QueryParam("project") String project, @QueryParam("component") String component, @QueryParam("from") String from, @QueryParam("to") String to) {
        Actor actor = guard.authenticate();
        trends.requireReadable(actor, project);
        DateRange days = Period.of(from, to, LocalDate.now(clock));
        Trend trend = trends.get(actor, project, component, days);
        return new TrendBody(trend.projectKey(), trend.component(), days.from().toString(), days.to().toString(), trend.keptSince().map(LocalDate::toString).orElse(null),
            trend.points().stream().map(PointBody::of).toList(), trend.ratios().stream().map(RatioBody::of).toList());
    }

    /** Sums of many floating-point numbers carry dust in their last digits. */
    private static double tidy(double days) {
        return Math.round(days * 1_000) / 1_000.0;
    }
}
