package io.tandem.sandbox.confluence.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tandem.sandbox.confluence.content.Pages;
import io.tandem.sandbox.confluence.content.Refusal;
import io.tandem.sandbox.confluence.store.Attachment;
import io.tandem.sandbox.confluence.store.ConfluenceStore;
import io.tandem.sandbox.host.Html;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/** /rest/api/content/{id}/child/attachment: files of a page; uploads need {@code X-Atlassian-Token: no-check}. */
final class AttachmentResource {
    private static final int LIMIT = 50;
    private static final long LARGEST = 10_000_000;
    private final ConfluenceStore store;
    private final Pages pages;
    private final ContentJson json;
    private final Clock clock;

    AttachmentResource(ConfluenceStore store, Pages pages, ContentJson json, Clock clock) {
        this.store = store;
        this.pages = pages;
        this.json = json;
        this.clock = clock;
    }

    void register(Routes routes) {
        routes.on("GET", "/content/{id}/child/attachment", this::list).on("POST", "/content/{id}/child/attachment", this::add)
                .on("POST", "/content/{id}/child/attachment/att{id}/data", this::replace).on("DELETE", "/content/att{id}", this::remove);
    }

    private JsonNode list(Call call) {
        pages.get(call.username(), call.id());
        List<Attachment> files = store.attachments().list(call.id()).stream()
                .filter(file -> call.parameter("filename").filter(name -> !name.equals(file.fileName())).isEmpty()).toList();
        return call.page(files, LIMIT, this::shape, json.links());
    }

    private JsonNode add(Call call) throws IOException, ServletException {
        pages.editable(call.username(), call.id());
        Part part = part(call);
        if (store.attachments().find(call.id(), part.getSubmittedFileName()).isPresent()) {
            throw Refusal.badRequest("Cannot add a new attachment with same file name as an existing attachment: " + part.getSubmittedFileName());
        }
        String type = Optional.ofNullable(part.getContentType()).orElse("application/octet-stream");
        Attachment file = store.attachments().create(call.id(), part.getSubmittedFileName(), type, part.getInputStream().readAllBytes(), call.username(), clock.instant());
        ObjectNode answer = Json.object();
        answer.putArray("results").add(shape(file));
        return answer.put("size", 1);
    }

    private JsonNode replace(Call call) throws IOException, ServletException {
        pages.editable(call.username(), call.id());
        Attachment seen = store.attachments().find(call.number(2)).filter(file -> file.pageId() == call.id()).orElseThrow(() -> Refusal.noContent(call.number(2)));
        return shape(store.attachments().replace(seen, part(call).getInputStream().readAllBytes(), call.username(), clock.instant()));
    }

    private JsonNode remove(Call call) {
        Attachment file = store.attachments().find(call.id()).orElseThrow(() -> Refusal.noContent(call.id()));
        pages.editable(call.username(), file.pageId());
        store.attachments().remove(file.id());
        return null;
    }

    private static Part part(Call call) throws IOException, ServletException {
        if (!"no-check".equalsIgnoreCase(call.request().getHeader("X-Atlassian-Token"))) {
            throw Refusal.forbidden("XSRF check failed");
        }
        call.request().setAttribute(ServletContextRequest.MULTIPART_CONFIG_ELEMENT, new MultipartConfigElement(System.getProperty("java.io.tmpdir"), LARGEST, LARGEST, (int) LARGEST));
        return Optional.ofNullable(call.request().getPart("file")).orElseThrow(() -> Refusal.badRequest("At least one attachment file is required"));
    }

    private ObjectNode shape(Attachment file) {
        ObjectNode shape = Json.object().put("id", "att" + file.id()).put("type", "attachment").put("status", "current").put("title", file.fileName());
        shape.putObject("version").put("number", file.version()).put("when", Json.instant(file.when()));
        shape.putObject("extensions").put("mediaType", file.mediaType()).put("fileSize", file.size());
        shape.putObject("_links").put("download", "/download/attachments/" + file.pageId() + "/" + Html.url(file.fileName()) + "?version=" + file.version());
        return shape;
    }
}
