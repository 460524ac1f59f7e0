package io.tandem.rest.review;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.tandem.rest.support.Guard;
import io.tandem.rest.support.OncePerKey;
import io.tandem.rest.support.PageAnswer;
import io.tandem.rest.support.Paging;
import io.tandem.review.ReviewQueries;
import io.tandem.review.ReviewService;
import io.tandem.review.VotingService;
import io.tandem.review.input.VoteInput;
import io.tandem.review.model.ChangeReview;
import io.tandem.review.port.ReviewStore;
import io.tandem.shared.Actor;
import io.tandem.shared.InvalidInputException;
import io.tandem.shared.Problem;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;

/** Change reviews. */
@Path("/reviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class ReviewResource {
    private final Guard guard;
    private final OncePerKey oncePerKey;
    private final ReviewService reviews;
    private final VotingService voting;
    private final ReviewQueries queries;
    private final ReviewFilters filters;
    private final ReviewBodies bodies;

    @Inject
    public ReviewResource(Guard guard, OncePerKey oncePerKey, ReviewService reviews, VotingService voting, ReviewQueries queries, ReviewFilters filters, ReviewBodies bodies) {
        this.guard = guard;
        this.oncePerKey = oncePerKey;
        this.reviews = reviews;
        this.voting = voting;
        this.queries = queries;
        this.filters = filters;
        this.bodies = bodies;
    }

    @GET
    public PageAnswer<ReviewBody> list(@BeanParam ReviewListParameters wish, @QueryParam("start") String start, @QueryParam("limit") String limit, @QueryParam("sort") String sort) {
        Actor actor = guard.authenticate();
        return PageAnswer.of(queries.list(actor, filters.of(actor, wish), Paging.of(start, limit, sort, ReviewStore.SORTABLE)), review -> bodies.body(review, actor));
    }

    @POST
    public Response create(@HeaderParam(OncePerKey.HEADER) String key, ReviewRequests.Create request) {
        Actor actor = guard.authenticate();
        ReviewRequests.Create sent = sent(request);
        if (sent.issueKey() == null || sent.issueKey().isBlank()) {
            throw new InvalidInputException(List.of(Problem.at("issueKey", "issue.key.missing")));
        }
        return oncePerKey.create(actor, key, () -> {
            ReviewBody created = bodies.answer(actor, () -> reviews.create(actor, sent.issueKey(), sent.proposal()));
            return new OncePerKey.Created("reviews/" + created.id(), created);
        });
    }

    @GET
    @Path("/{id: [0-9]+}")
    public ReviewBody get(@PathParam("id") String id) {
        Actor actor = guard.authenticate();
        return bodies.body(queries.get(actor, number(id)), actor);
    }

    @PUT
    @Path("/{id: [0-9]+}")
    public ReviewBody edit(@PathParam("id") String id, ReviewRequests.Edit request) {
        ReviewRequests.Edit sent = request == null ? new ReviewRequests.Edit(null, null, null, null, null, null, null) : request;
        return act(actor -> reviews.edit(actor, number(id), sent.version(), sent.proposal()));
    }

    @POST
    @Path("/{id: [0-9]+}/submit")
    public ReviewBody submit(@PathParam("id") String id, ReviewRequests.Move request) {
        return act(actor -> reviews.submit(actor, number(id), version(request)));
    }

    @POST
    @Path("/{id: [0-9]+}/votes")
    public ReviewBody vote(@PathParam("id") String id, VoteInput request) {
        VoteInput sent = request == null ? new VoteInput(null, null, null, null) : request;
        return act(actor -> voting.vote(actor, number(id), sent));
    }

    @POST
    @Path("/{id: [0-9]+}/withdraw")
    public ReviewBody withdraw(@PathParam("id") String id, ReviewRequests.Move request) {
        return act(actor -> reviews.withdraw(actor, number(id), version(request)));
    }

    @POST
    @Path("/{id: [0-9]+}/implemented")
    public ReviewBody implemented(@PathParam("id") String id, ReviewRequests.Move request) {
        return act(actor -> reviews.implemented(actor, number(id), version(request)));
    }

    @GET
    @Path("/{id: [0-9]+}/trail")
    public List<TrailBody> trail(@PathParam("id") String id) {
        Actor actor = guard.authenticate();
        return queries.listTrail(actor, number(id)).stream().map(entry -> TrailBody.of(entry, entry.seat().isEmpty() ? "" : bodies.seatLabel(entry.seat()), bodies.detail(entry))).toList();
    }

    private ReviewBody act(Function<Actor, ChangeReview> action) {
        Actor actor = guard.authenticate();
        return bodies.answer(actor, () -> action.apply(actor));
    }

    /** Nothing sent is a version not sent: whether the caller may act at all is answered first. */
    private static Integer version(ReviewRequests.Move request) {
        return request == null ? null : request.version();
    }

    private static <T> T sent(T request) {
        if (request == null) {
            throw new InvalidInputException(List.of(Problem.of("body.missing")));
        }
        return request;
    }

    /** Numbers too long for a review's are those of reviews that do not exist. */
    static long number(String digits) {
        return digits.length() > 18 ? Long.MAX_VALUE : Long.parseLong(digits);
    }
}
