package io.tandem.rest.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tandem.review.input.BoardInput;
import io.tandem.review.input.ImpactInput;
import io.tandem.review.model.StandardTemplate;

/** A kind of standard change; {@code approvedBy} and {@code approvedAt} are for reading only. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TemplateBody(String name, String title, String rationale, ImpactInput impact, LimitsBody limits, PersonBody approvedBy, String approvedAt) {
    static TemplateBody of(StandardTemplate template) {
        return new TemplateBody(template.name(), template.title(), template.rationale(), ImpactInput.of(template.impact()), LimitsBody.of(template.limits()),
                PersonBody.of(template.approvedBy()), template.approvedAt().toString());
    }

    BoardInput.Template input() {
        return new BoardInput.Template(name, title, rationale, impact, limits == null ? null : limits.input());
    }
}
