package io.tandem.rest.support;

import io.tandem.shared.ConflictException;
import io.tandem.shared.ForbiddenException;
import io.tandem.shared.InvalidInputException;
import io.tandem.shared.NotFoundException;
import io.tandem.shared.NotLoggedInException;
import io.tandem.shared.Problem;
import io.tandem.shared.TandemException;
import io.tandem.shared.TooLargeException;
import io.tandem.shared.UnavailableException;
import io.tandem.shared.port.Texts;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns refusals into answers: one status per kind, every problem in the reader's language. */
public final class Answers {
    private static final Logger LOG = LoggerFactory.getLogger(Answers.class);
    private static final Map<Class<? extends TandemException>, Integer> STATUS = Map.of(
            InvalidInputException.class, 400,
            NotLoggedInException.class, 401,
            ForbiddenException.class, 403,
            NotFoundException.class, 404,
            ConflictException.class, 409,
            TooLargeException.class, 413,
            UnavailableException.class, 503);

    private final Texts texts;

    public Answers(Texts texts) {
        this.texts = texts;
    }

    /** The answer for one of our own refusals. */
    public Response refuse(TandemException refusal) {
        Object current = refusal instanceof ConflictException conflict ? conflict.current().orElse(null) : null;
        return refuse(STATUS.getOrDefault(refusal.getClass(), 400), refusal.problems(), current);
    }

    /** The answer with this status and these problems. */
    public Response refuse(int status, List<Problem> problems, Object current) {
        return answer(status, problems, current, traceId());
    }

    /** The answer to a fault of ours: logged with everything, told with nothing but where to look. */
    public Response fault(Throwable fault) {
        String traceId = traceId();
        LOG.error("Request failed, trace {}", traceId, fault);
        return answer(500, List.of(Problem.of("internal", traceId)), null, traceId);
    }

    private Response answer(int status, List<Problem> problems, Object current, String traceId) {
        List<ErrorAnswer.Entry> entries = problems.stream().map(this::entry).toList();
        return Response.status(status).type(MediaType.APPLICATION_JSON_TYPE).entity(new ErrorAnswer(entries, traceId, current)).build();
    }

    private ErrorAnswer.Entry entry(Problem problem) {
        return new ErrorAnswer.Entry(problem.code(), problem.field(), texts.get("tandem.error." + problem.code(), problem.arguments().toArray()));
    }

    private static String traceId() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
