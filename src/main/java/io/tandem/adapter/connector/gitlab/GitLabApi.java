package io.tandem.adapter.connector.gitlab;

import com.fasterxml.jackson.databind.JsonNode;
import io.tandem.adapter.connector.http.RemoteAnswer;
import io.tandem.adapter.connector.http.RemoteException;
import io.tandem.adapter.connector.http.RemoteException.Kind;
import io.tandem.adapter.connector.http.RemoteExecutor;
import io.tandem.adapter.connector.http.RemoteRequest;
import io.tandem.adapter.connector.http.Retries;
import io.tandem.connection.model.ServerAccess;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * GitLab's API, call by call. Pages are followed by {@code x-next-page}, or where that header is missing by {@code Link: rel="next"}: totals are not sent for long lists. Throws
 * {@link RemoteException}.
 */
final class GitLabApi {
    /** The most GitLab gives. */
    static final int PAGE = 100;
    private static final int MOST_PAGES = 200;
    private static final Pattern NEXT = Pattern.compile("<[^<>?]*\\?([^<>]*)>\\s*;\\s*rel=\"?next\"?");

    private final RemoteExecutor executor;
    private final Retries retries;

    GitLabApi(RemoteExecutor executor, Retries retries) {
        this.executor = executor;
        this.retries = retries;
    }

    GitLabApi with(Retries other) {
        return new GitLabApi(executor, other);
    }

    /** @throws RemoteException of kind MALFORMED when the address belongs to another program */
    String version(ServerAccess access) {
        JsonNode answer = get(access, "/version", Map.of());
        if (!answer.path("version").isTextual() || !answer.path("revision").isTextual()) {
            throw malformed(access, "no GitLab");
        }
        return answer.path("version").asText();
    }

    /** What the token may do; empty where the server does not tell (other kinds of token, older servers). */
    Optional<Set<String>> scopes(ServerAccess access) {
        try {
            JsonNode token = get(access, "/personal_access_tokens/self", Map.of());
            Set<String> scopes = new HashSet<>();
            token.path("scopes").forEach(scope -> scopes.add(scope.asText()));
            return Optional.of(scopes).filter(known -> !known.isEmpty());
        } catch (RemoteException untold) {
            if (untold.status() == 400 || untold.status() == 401 || untold.status() == 403 || untold.status() == 404) {
                return Optional.empty();
            }
            throw untold;
        }
    }

    /** The path of a project's resource; a project is named by its number or its full path. */
    static String project(String key, String rest) {
        return "/projects/" + encode(key) + rest;
    }

    static String encode(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** One object. */
    JsonNode get(ServerAccess access, String path, Map<String, String> query) {
        return retries.call(() -> send(access, path, query).json());
    }

    /**
     * A list, page by page.
     *
     * @param isEnough asked after each page with all that came so far: whether to leave the rest
     * @throws RemoteException of kind MALFORMED when the pages never end
     */
    Listing list(ServerAccess access, String path, Map<String, String> query, Predicate<List<JsonNode>> isEnough) {
        List<JsonNode> all = new ArrayList<>();
        Set<Map<String, String>> asked = new HashSet<>();
        Map<String, String> next = new TreeMap<>(query);
        next.put("per_page", String.valueOf(PAGE));
        while (true) {
            if (!asked.add(next) || asked.size() > MOST_PAGES) {
                throw malformed(access, "endless pages");
            }
            Map<String, String> page = next;
            RemoteAnswer answer = retries.call(() -> send(access, path, page));
            JsonNode values = answer.jsonList();
            values.forEach(all::add);
            next = following(answer, page);
            // An empty page is the last one, whatever its links say.
            if (next == null || values.isEmpty()) {
                return new Listing(all, true);
            }
            if (isEnough.test(all)) {
                return new Listing(all, false);
            }
        }
    }

    /** What came, and whether it is all. */
    record Listing(List<JsonNode> values, boolean isComplete) { }

    /** The query of the next page; null after the last. Only the query is taken from a link: where requests go is not for an answer to say. */
    private static Map<String, String> following(RemoteAnswer answer, Map<String, String> page) {
        Optional<String> number = answer.header("x-next-page");
        if (number.isPresent()) {
            return number.get().isBlank() ? null : with(page, Map.of("page", number.get().strip()));
        }
        Matcher link = NEXT.matcher(answer.header("Link").orElse(""));
        return link.find() ? with(page, query(link.group(1))) : null;
    }

    private static Map<String, String> with(Map<String, String> query, Map<String, String> more) {
        Map<String, String> both = new TreeMap<>(query);
        both.putAll(more);
        return both;
    }

    private static Map<String, String> query(String raw) {
        Map<String, String> query = new TreeMap<>();
        for (String part : raw.split("&")) {
            String[] sides = part.split("=", 2);
            query.put(URLDecoder.decode(sides[0], StandardCharsets.UTF_8), sides.length < 2 ? "" : URLDecoder.decode(sides[1], StandardCharsets.UTF_8));
        }
        return query;
    }

    /** Every kind of token that may read may be sent as a bearer. */
    private RemoteAnswer send(ServerAccess access, String path, Map<String, String> query) {
        Map<String, String> headers = access.secret().map(secret -> Map.of("Authorization", "Bearer " + secret.reveal())).orElse(Map.of());
        return executor.get(new RemoteRequest(access.baseUrl(), "/api/v4" + path, new TreeMap<>(query), headers));
    }

    static RemoteException malformed(ServerAccess access, String what) {
        return RemoteException.of(Kind.MALFORMED, access.baseUrl().getHost(), what, null);
    }
}
