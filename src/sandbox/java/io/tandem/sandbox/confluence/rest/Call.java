package io.tandem.sandbox.confluence.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tandem.sandbox.confluence.content.Refusal;
import io.tandem.sandbox.host.HostUser;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/** One REST request of a known person, with the variable parts of its path. */
record Call(HttpServletRequest request, HostUser user, MatchResult path) {
    private static final int MOST = 1000;

    String username() {
        return user.name();
    }

    /** @throws Refusal 404 when the path holds no number */
    long id() {
        return number(1);
    }

    long number(int group) {
        try {
            return Long.parseLong(path.group(group));
        } catch (NumberFormatException problem) {
            throw Refusal.notFound("No content found with id: " + path.group(group));
        }
    }

    String part(int group) {
        return path.group(group);
    }

    Optional<String> parameter(String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(value -> !value.isEmpty());
    }

    Expand expand(String otherwise) {
        return Expand.of(parameter("expand").orElse(otherwise));
    }

    int count(String name, int otherwise) {
        try {
            return Math.min(MOST, Math.max(0, parameter(name).map(Integer::parseInt).orElse(otherwise)));
        } catch (NumberFormatException problem) {
            throw Refusal.badRequestPlain("Not a number: " + name);
        }
    }

    JsonNode json() {
        String type = Optional.ofNullable(request.getContentType()).orElse("");
        if (!type.startsWith("application/json")) {
            throw new UnsupportedType(type);
        }
        try {
            return Json.parse(new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** @return one page of the list in the product's shape, with a link to the next one while there is more */
    <T> ObjectNode page(List<T> all, int usualLimit, java.util.function.Function<T, ObjectNode> shape, Links links) {
        int start = count("start", 0);
        int limit = count("limit", usualLimit);
        List<T> shown = all.stream().skip(start).limit(limit).toList();
        ObjectNode page = Json.object();
        var results = page.putArray("results");
        shown.forEach(each -> results.add(shape.apply(each)));
        page.put("start", start).put("limit", limit).put("size", shown.size());
        ObjectNode around = page.putObject("_links");
        around.put("self", links.base() + restPath() + query());
        if (start + shown.size() < all.size()) {
            around.put("next", restPath() + "?" + otherParameters() + "limit=" + limit + "&start=" + (start + limit));
        }
        if (start > 0) {
            around.put("prev", restPath() + "?" + otherParameters() + "limit=" + limit + "&start=" + Math.max(0, start - limit));
        }
        around.put("base", links.base()).put("context", links.context());
        return page;
    }

    private String restPath() {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private String query() {
        return request.getQueryString() == null ? "" : "?" + request.getQueryString().replace("+", "%20");
    }

    private String otherParameters() {
        StringBuilder text = new StringBuilder();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.equals("start") && !name.equals("limit")) {
                text.append(name).append('=').append(URLEncoder.encode(values[0], StandardCharsets.UTF_8)).append('&');
            }
        });
        return text.toString();
    }

    /** The body has a media type this address does not take. */
    static final class UnsupportedType extends RuntimeException {
        private static final long serialVersionUID = 1;

        UnsupportedType(String type) {
            super("Unsupported media type: " + type);
        }
    }
}
