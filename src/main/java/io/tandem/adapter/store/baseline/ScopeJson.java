package io.tandem.adapter.store.baseline;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tandem.plan.baseline.model.ScopeIssue;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Issues of a baseline as JSON. The record here is the stored form: add fields, never rename one. */
final class ScopeJson {
    private static final ObjectMapper JSON = new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private ScopeJson() { }

    /** Short names: a release may have thousands. Number, key, seconds, points, due day. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record IssueJson(long i, String k, Long s, Double p, String d) { }

    static String write(List<ScopeIssue> issues) {
        try {
            return JSON.writeValueAsString(issues.stream().map(issue -> new IssueJson(issue.id(), issue.key(), issue.seconds(), issue.points(), Objects.toString(issue.due(), null))).toList());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static List<ScopeIssue> read(String json) {
        try {
            return JSON.readValue(json, new TypeReference<List<IssueJson>>() { }).stream()
                .map(issue -> new ScopeIssue(issue.i(), issue.k(), issue.s(), issue.p(), issue.d() == null ? null : LocalDate.parse(issue.d()))).toList();
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a stored baseline cannot be read", broken);
        }
    }
}
