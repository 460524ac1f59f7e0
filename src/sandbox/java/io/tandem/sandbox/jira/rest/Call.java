package io.tandem.sandbox.jira.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.tandem.sandbox.jira.service.Person;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One call: who, what, with which body. */
record Call(HttpServletRequest request, Person person, List<String> path) {
    String method() {
        return request.getMethod();
    }

    String userKey() {
        return person.key();
    }

    String parameter(String name, String otherwise) {
        String value = request.getParameter(name);
        return value == null ? otherwise : value;
    }

    int number(String name, int otherwise) {
        String value = request.getParameter(name);
        return value != null && value.matches("-?\\d{1,9}") ? Integer.parseInt(value) : otherwise;
    }

    /** A comma-separated parameter. */
    Set<String> names(String name) {
        return Arrays.stream(parameter(name, "").split(",")).map(String::trim).filter(text -> !text.isEmpty()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** @throws RestFailure 400 when the body is no JSON object */
    JsonNode body() throws IOException {
        try {
            JsonNode body = Json.MAPPER.readTree(request.getInputStream());
            if (body == null || !body.isObject()) {
                throw RestFailure.bad("No content to map to Object due to end of input");
            }
            return body;
        } catch (JsonProcessingException e) {
            throw RestFailure.bad(e.getOriginalMessage());
        }
    }
}
