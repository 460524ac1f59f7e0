package io.tandem.rest.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tandem.shared.Actor;
import io.tandem.shared.InvalidInputException;
import io.tandem.shared.Problem;
import io.tandem.shared.port.FirstAnswers;
import io.tandem.shared.port.FirstAnswers.Answer;
import io.tandem.shared.port.Transactions;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.function.Supplier;

/** Creating calls: 201 with Location and body; with an {@code Idempotency-Key} the same call sent again gets the first answer and creates nothing. */
public final class OncePerKey {
    public static final String HEADER = "Idempotency-Key";
    private static final int LONGEST = 255;

    /** What was created: its address below the API's base, and the body to answer. */
    public record Created(String location, Object body) { }

    private final FirstAnswers answers;
    private final Transactions transactions;
    private final ObjectMapper json = new ObjectMapper();

    public OncePerKey(FirstAnswers answers, Transactions transactions) {
        this.answers = answers;
        this.transactions = transactions;
    }

    /**
     * @param key  the header's value, or null when the caller sent none
     * @param work creates the thing; runs in the transaction that also keeps the answer
     */
    public Response create(Actor actor, String key, Supplier<Created> work) {
        if (key == null || key.isBlank()) {
            return response(answer(work.get()));
        }
        if (key.length() > LONGEST) {
            throw new InvalidInputException(List.of(Problem.at(HEADER, "text.long", LONGEST)));
        }
        return response(transactions.call(() -> answers.find(actor, key).orElseGet(() -> first(actor, key, work))));
    }

    private Answer first(Actor actor, String key, Supplier<Created> work) {
        Answer answer = answer(work.get());
        answers.keep(actor, key, answer);
        return answer;
    }

    private Answer answer(Created created) {
        try {
            return new Answer(created.location(), json.writeValueAsString(created.body()));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("an answer that cannot be written: " + created.location(), unwritable);
        }
    }

    private static Response response(Answer answer) {
        return Response.created(URI.create(answer.location())).type(MediaType.APPLICATION_JSON_TYPE).entity(answer.body()).build();
    }
}
