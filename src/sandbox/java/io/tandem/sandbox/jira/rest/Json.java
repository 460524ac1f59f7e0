package io.tandem.sandbox.jira.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tandem.sandbox.jira.Jira;
import io.tandem.sandbox.jira.model.ComponentRow;
import io.tandem.sandbox.jira.model.ConstantRow;
import io.tandem.sandbox.jira.model.ConstantRow.Kind;
import io.tandem.sandbox.jira.model.ProjectRow;
import io.tandem.sandbox.jira.model.StatusRow;
import io.tandem.sandbox.jira.model.VersionRow;
import io.tandem.sandbox.jira.service.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** The small shapes of Jira's REST API. Dates are written as Jira does: {@code 2026-11-20T10:00:00.000+0000}. */
final class Json {
    static final ObjectMapper MAPPER = new ObjectMapper();
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ").withZone(ZoneOffset.UTC);
    private final Jira jira;

    Json(Jira jira) {
        this.jira = jira;
    }

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    static String moment(Instant instant) {
        return instant == null ? null : MOMENT.format(instant);
    }

    static String day(LocalDate day) {
        return day == null ? null : day.toString();
    }

    String self(String path) {
        return jira.product().baseUrl() + "/rest/api/2/" + path;
    }

    ObjectNode status(StatusRow row) {
        ObjectNode json = object().put("self", self("status/" + row.id())).put("description", "").put("name", row.name()).put("id", Long.toString(row.id()));
        StatusRow.Category category = row.category();
        json.putObject("statusCategory").put("self", self("statuscategory/" + category.id())).put("id", category.id()).put("key", category.key()).put("colorName", category.colour()).put("name", category.label());
        return json;
    }

    ObjectNode status(long id) {
        return status(jira.store().constants().status(id).orElseThrow());
    }

    /** A type, priority or resolution; {@code null} for none. */
    ObjectNode constant(Kind kind, String path, Long id) {
        ConstantRow row = id == null ? null : jira.store().constants().find(kind, id).orElse(null);
        if (row == null) {
            return null;
        }
        ObjectNode json = object().put("self", self(path + "/" + row.id())).put("id", Long.toString(row.id())).put("name", row.name());
        return kind == Kind.TYPE ? json.put("description", "").put("subtask", row.subTask()) : json;
    }

    ObjectNode user(String key) {
        if (key == null) {
            return null;
        }
        Person person = jira.people().byKey(key).orElse(null);
        ObjectNode json = object().put("self", self("user?username=" + (person == null ? key : person.name()))).put("name", person == null ? key : person.name()).put("key", key);
        return json.put("emailAddress", person == null ? "" : person.email()).put("displayName", person == null ? key : person.displayName()).put("active", person != null && person.active())
            .put("timeZone", person == null ? "UTC" : person.zone().getId());
    }

    ObjectNode project(ProjectRow row) {
        return object().put("self", self("project/" + row.id())).put("id", Long.toString(row.id())).put("key", row.key()).put("name", row.name()).put("projectTypeKey", "software");
    }

    /** A project with its parts, as GET /project/{key} answers. */
    ObjectNode wholeProject(ProjectRow row) {
        ObjectNode json = project(row).put("description", row.description());
        json.set("lead", user(row.leadKey()));
        ArrayNode components = json.putArray("components");
        jira.store().projects().components(row.id()).forEach(component -> components.add(component(component)));
        ArrayNode types = json.putArray("issueTypes");
        jira.store().constants().list(Kind.TYPE).forEach(type -> types.add(constant(Kind.TYPE, "issuetype", type.id())));
        ArrayNode versions = json.putArray("versions");
        jira.store().projects().versions(row.id()).forEach(version -> versions.add(version(version)));
        ObjectNode roles = json.putObject("roles");
        jira.store().roles().roles().forEach((id, name) -> roles.put(name, self("project/" + row.id() + "/role/" + id)));
        return json;
    }

    ObjectNode version(VersionRow row) {
        ObjectNode json = object().put("self", self("version/" + row.id())).put("id", Long.toString(row.id())).put("name", row.name()).put("archived", row.archived()).put("released", row.released())
            .put("projectId", row.projectId());
        if (row.description() != null && !row.description().isEmpty()) {
            json.put("description", row.description());
        }
        if (row.start() != null) {
            json.put("startDate", day(row.start()));
        }
        return row.release() == null ? json : json.put("releaseDate", day(row.release()));
    }

    ObjectNode component(ComponentRow row) {
        return object().put("self", self("component/" + row.id())).put("id", Long.toString(row.id())).put("name", row.name()).put("description", row.description());
    }
}
