package io.tandem.sandbox.host;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Serves the files of a class path folder, kept in memory. */
public final class ClasspathFiles extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private final String folder;
    private final transient Map<String, byte[]> files = new ConcurrentHashMap<>();

    public ClasspathFiles(String folder) {
        this.folder = folder;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        URL file = path == null || path.endsWith("/") || path.contains("..") ? null : ClasspathFiles.class.getClassLoader().getResource(folder + path);
        if (file == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(ContentTypes.of(path));
        response.setHeader("Cache-Control", "private, max-age=600");
        byte[] content = files.get(path);
        if (content == null) {
            try (InputStream in = file.openStream()) {
                content = in.readAllBytes();
            }
            files.put(path, content);
        }
        response.getOutputStream().write(content);
    }
}
