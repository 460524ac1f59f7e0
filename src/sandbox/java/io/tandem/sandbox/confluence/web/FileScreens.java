package io.tandem.sandbox.confluence.web;

import io.tandem.sandbox.confluence.content.Refusal;
import io.tandem.sandbox.confluence.store.Attachment;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;

/** Style, script, and the files of pages. */
final class FileScreens {
    private static final Map<String, String> OWN = Map.of("confluence.css", "text/css;charset=UTF-8", "confluence.js", "text/javascript;charset=UTF-8");
    private static final Set<String> SHOWN_IN_PLACE = Set.of("image/png", "image/jpeg", "image/gif");
    private final Desk desk;

    FileScreens(Desk desk) {
        this.desk = desk;
    }

    void register(Screens screens) {
        screens.on("GET", "/download/attachments/", this::attachment);
    }

    private void attachment(Visit visit) throws IOException {
        String[] parts = visit.path().substring("/download/attachments/".length()).split("/", 2);
        long pageId = parts[0].matches("\\d{1,18}") ? Long.parseLong(parts[0]) : 0;
        desk.pages().get(visit.username(), pageId);
        Attachment file = desk.store().attachments().find(pageId, parts.length > 1 ? parts[1] : "").orElseThrow(() -> Refusal.noContent(pageId));
        boolean picture = SHOWN_IN_PLACE.contains(file.mediaType());
        visit.response().setContentType(picture ? file.mediaType() : "application/octet-stream");
        visit.response().setHeader("X-Content-Type-Options", "nosniff");
        visit.response().setHeader("Content-Disposition", picture ? "inline" : "attachment");
        visit.response().getOutputStream().write(desk.store().attachments().content(file.id()));
    }

    /** Serves the look of the pages; nobody needs to be logged in for it. */
    static final class Own extends jakarta.servlet.http.HttpServlet {
        private static final long serialVersionUID = 1;

        @Override
        protected void doGet(jakarta.servlet.http.HttpServletRequest request, jakarta.servlet.http.HttpServletResponse response) throws IOException {
            String name = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
            if (!OWN.containsKey(name)) {
                response.setStatus(404);
                return;
            }
            response.setContentType(OWN.get(name));
            try (InputStream stream = FileScreens.class.getResourceAsStream("/sandbox/confluence/web/" + name)) {
                stream.transferTo(response.getOutputStream());
            }
        }
    }
}
