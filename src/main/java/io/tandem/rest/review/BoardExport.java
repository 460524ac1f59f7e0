package io.tandem.rest.review;

import io.tandem.rest.review.BoardTransferResource.Change;
import io.tandem.review.model.Board;
import io.tandem.review.model.BoardSettings;
import io.tandem.shared.Actor;
import io.tandem.shared.port.People;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A board's settings as a file holds them: what an import reads, people by the names they log in with. */
final class BoardExport {
    private BoardExport() { }

    static BoardBody of(BoardSettings settings, People people) {
        Map<String, String> names = persons(settings).collect(Collectors.toMap(Actor::key, people::loginName, (one, same) -> one));
        UnaryOperator<String> name = key -> names.getOrDefault(key, key);
        BoardBody body = BoardBody.of(settings, new Board(List.of(), settings.policy()), ignored -> null, null, null);
        return new BoardBody(body.project(), null, body.seats().stream().map(seat -> named(seat, name)).toList(), body.quorum(), body.reject(), body.dueHours(), body.emergencyHours(), body.rate(),
                body.escalation().stream().map(name).toList(), body.thresholds(), body.lightLane(), body.drift(), body.issueComments(),
                body.templates().stream().map(one -> new TemplateBody(one.name(), one.title(), one.rationale(), one.impact(), one.limits(), null, null)).toList(), body.freezes(), null, null);
    }

    private static Stream<Actor> persons(BoardSettings settings) {
        Stream<Actor> onSeats = settings.seats().stream().flatMap(seat -> Stream.concat(seat.users().stream(), seat.delegates().stream().flatMap(one -> Stream.of(one.from(), one.to()))));
        return Stream.concat(onSeats, settings.policy().escalation().stream());
    }

    private static BoardBody.SeatBody named(BoardBody.SeatBody seat, UnaryOperator<String> name) {
        return new BoardBody.SeatBody(seat.name(), null, seat.users().stream().map(name).toList(), seat.role(), seat.teamRole(), seat.required(), seat.veto(),
                seat.delegates().stream().map(one -> new BoardBody.DelegateBody(name.apply(one.user()), name.apply(one.delegate()), one.from(), one.to())).toList(), null);
    }

    /** The parts that differ. */
    static List<Change> changes(BoardSettings before, BoardSettings after, People people) {
        List<Change> old = parts(of(before, people));
        List<Change> fresh = parts(of(after, people));
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            if (!Objects.equals(old.get(i).before(), fresh.get(i).before())) {
                changes.add(new Change(old.get(i).field(), old.get(i).before(), fresh.get(i).before()));
            }
        }
        return changes;
    }

    private static List<Change> parts(BoardBody body) {
        return List.of(part("seats", body.seats()), part("quorum", body.quorum()), part("reject", body.reject()), part("dueHours", body.dueHours()), part("emergencyHours", body.emergencyHours()),
                part("rate", body.rate()), part("escalation", body.escalation()), part("thresholds", body.thresholds()), part("lightLane", body.lightLane()), part("drift", body.drift()),
                part("issueComments", body.issueComments()), part("templates", body.templates()), part("freezes", body.freezes()));
    }

    private static Change part(String field, Object value) {
        return new Change(field, value, null);
    }
}
