package io.tandem.rest.review;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.tandem.rest.support.CsvWriter;
import io.tandem.rest.support.Guard;
import io.tandem.review.ReviewQueries;
import io.tandem.review.ReviewTexts;
import io.tandem.review.model.ChangeReview;
import io.tandem.review.model.Decision;
import io.tandem.review.model.Risk;
import io.tandem.review.model.Seat;
import io.tandem.review.model.VoteCount;
import io.tandem.shared.Actor;
import io.tandem.shared.ThreePoint;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A project's reviews as a table for spreadsheets: the rows of the list with the same filter, newest first. Column names are the same in every language. */
@Path("/reviews/export")
@LicensedOnly
public final class ReviewExportResource {
    private static final Object[] COLUMNS = {"id", "issue", "project", "title", "type", "state", "lane", "riskScore", "riskBand", "scheduleLow", "scheduleLikely", "scheduleHigh",
        "effortLow", "effortLikely", "effortHigh", "cost", "currency", "components", "release", "proposer", "created", "submitted", "due", "decided", "outcome", "waitingFor"};

    private final Guard guard;
    private final ReviewQueries queries;
    private final ReviewFilters filters;
    private final ReviewBodies bodies;
    private final ReviewTexts texts;

    @Inject
    public ReviewExportResource(Guard guard, ReviewQueries queries, ReviewFilters filters, ReviewBodies bodies, ReviewTexts texts) {
        this.guard = guard;
        this.queries = queries;
        this.filters = filters;
        this.bodies = bodies;
        this.texts = texts;
    }

    @GET
    @Produces("text/csv;charset=UTF-8")
    public Response export(@BeanParam ReviewListParameters wish) {
        Actor actor = guard.authenticate();
        guard.requireVisibleProject(actor, wish.project());
        List<Long> ids = queries.listIds(actor, filters.of(actor, wish), List.of());
        StreamingOutput lines = stream -> write(ids, stream);
        return Response.ok(lines).header("Content-Disposition", "attachment; filename=\"change-reviews-" + wish.project().replaceAll("[^A-Za-z0-9_-]", "") + ".csv\"").build();
    }

    private void write(List<Long> ids, OutputStream stream) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        CsvWriter csv = new CsvWriter(writer).line(COLUMNS);
        queries.forEach(ids, review -> writeLine(csv, review));
        writer.flush();
    }

    private void writeLine(CsvWriter csv, ChangeReview review) {
        Optional<Risk> risk = review.countedImpact().findRisk();
        Optional<ThreePoint> schedule = review.proposal().impact().findSchedule();
        Optional<ThreePoint> effort = review.proposal().impact().findEffort();
        Optional<MoneyBody> cost = Optional.ofNullable(bodies.derived(review).cost());
        try {
            csv.line(review.id(), review.issue().key(), review.issue().projectKey(), review.proposal().title(), review.proposal().type(), review.state(), review.handling().lane(), risk.map(Risk::score).orElse(null), risk.map(Risk::band).orElse(null),
                    schedule.map(ThreePoint::low).orElse(null), schedule.map(ThreePoint::likely).orElse(null), schedule.map(ThreePoint::high).orElse(null),
                    effort.map(ThreePoint::low).orElse(null), effort.map(ThreePoint::likely).orElse(null), effort.map(ThreePoint::high).orElse(null),
                    cost.map(MoneyBody::amount).orElse(null), cost.map(MoneyBody::currency).orElse(null), String.join(" | ", review.proposal().impact().components()),
                    review.proposal().impact().release(), review.proposer().displayName(), review.times().created(), review.times().submitted(), review.times().due(),
                    review.findDecision().map(Decision::at).orElse(null), review.findDecision().map(Decision::outcome).orElse(null), waitingFor(review));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private String waitingFor(ChangeReview review) {
        return !review.isAwaitingDecision() ? "" : VoteCount.of(review.findBoard().orElseThrow(), review.proposer(), review.countedVotes()).outstanding().stream()
                .map(Seat::name).map(texts::seat).collect(Collectors.joining(" | "));
    }
}
