package io.tandem.sandbox.confluence.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which code answers which method and path; the first match wins. */
final class Routes {
    /** Answers a call; null stands for "204 No Content". */
    interface Handler {
        JsonNode answer(Call call) throws Exception;
    }

    /** The code for a request and the variable parts of its path. */
    record Found(Handler handler, MatchResult path) {
    }

    private record Route(String method, Pattern path, Handler handler) {
    }

    private final List<Route> routes = new ArrayList<>();

    /** In the path, {@code {id}} stands for a number and {@code {}} for any one step. */
    Routes on(String method, String path, Handler handler) {
        routes.add(new Route(method, Pattern.compile(path.replace("{id}", "(\\d+)").replace("{}", "([^/]+)")), handler));
        return this;
    }

    /** @return null when the path is known for other methods only */
    Found find(String method, String path) throws UnknownPath {
        boolean known = false;
        for (Route route : routes) {
            Matcher matcher = route.path().matcher(path);
            if (matcher.matches()) {
                if (route.method().equals(method)) {
                    return new Found(route.handler(), matcher.toMatchResult());
                }
                known = true;
            }
        }
        if (!known) {
            throw new UnknownPath();
        }
        return null;
    }

    /** No code for this path. */
    static final class UnknownPath extends Exception {
        private static final long serialVersionUID = 1;
    }
}
