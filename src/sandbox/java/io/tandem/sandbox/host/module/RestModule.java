package io.tandem.sandbox.host.module;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.tandem.sandbox.host.bundle.AddOnContext;
import io.tandem.sandbox.host.bundle.ModuleElement;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;

/** One {@code <rest>} module: the bundle's own resources and providers under {@code /rest/<path>/<version>}. */
final class RestModule {
    /** Kept, so that its level stays: Jersey warns of every resource that is an object. */
    private static final Logger JERSEY = Logger.getLogger("org.glassfish.jersey");

    static {
        JERSEY.setLevel(Level.SEVERE);
    }

    private final String path;
    private final AddOnContext context;
    private final CompletableFuture<ServletContainer> container;

    /** Resources are made at once, so that a missing dependency fails the installation; Jersey itself starts beside it. */
    RestModule(ModuleElement module, AddOnContext context, ServletContext servletContext) {
        this.path = module.attribute("path") + "/" + module.attribute("version");
        this.context = context;
        ResourceConfig configuration = configuration(packages(module));
        this.container = CompletableFuture.supplyAsync(() -> start(configuration, servletContext));
    }

    private static List<String> packages(ModuleElement module) {
        return module.children("package").stream().map(ModuleElement::text).toList();
    }

    /** e.g. {@code /tandem/1.0}. */
    boolean serves(String pathInfo) {
        return pathInfo != null && prefixes().stream().anyMatch(prefix -> pathInfo.equals(prefix) || pathInfo.startsWith(prefix + "/"));
    }

    private List<String> prefixes() {
        return List.of(path, path.substring(0, path.lastIndexOf('/')) + "/latest");
    }

    void service(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        String pathInfo = request.getPathInfo();
        String prefix = prefixes().stream().filter(each -> pathInfo.startsWith(each + "/") || pathInfo.equals(each)).findFirst().orElseThrow();
        RestGuard.noteToken(request);
        ServletContainer jersey = container.join();
        context.call(() -> {
            jersey.service(new MovedRequest(request, request.getServletPath() + prefix, pathInfo.substring(prefix.length())), response);
            return null;
        });
    }

    private ResourceConfig configuration(List<String> packages) {
        ResourceConfig configuration = new ResourceConfig();
        configuration.property(ServerProperties.WADL_FEATURE_DISABLE, true);
        configuration.property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
        configuration.register(JacksonFeature.withoutExceptionMappers());
        configuration.register(RestGuard.class);
        List<Class<?>> found = classes(packages);
        found.forEach(type -> configuration.register(context.create(type)));
        if (found.stream().noneMatch(RestModule::mapsJson)) {
            configuration.register(JsonProblemMapper.class);
        }
        return configuration;
    }

    private static boolean mapsJson(Class<?> type) {
        if (!ExceptionMapper.class.isAssignableFrom(type)) {
            return false;
        }
        return List.of(type.getMethods()).stream().filter(method -> method.getName().equals("toResponse"))
            .anyMatch(method -> method.getParameterTypes()[0] == JsonProcessingException.class);
    }

    /** Resources and providers among the bundle's classes; a class that can not be loaded here stops the installation, as it would stop the module there. */
    private List<Class<?>> classes(List<String> packages) {
        List<Class<?>> found = new ArrayList<>();
        for (String folder : packages.isEmpty() ? List.of("") : packages) {
            Enumeration<java.net.URL> entries = context.bundle().findEntries("/" + folder.replace('.', '/'), "*.class", true);
            for (java.net.URL entry : entries == null ? Set.<java.net.URL>of() : Collections.list(entries)) {
                if (RestScan.isCandidate(entry)) {
                    Class<?> type = context.load(RestScan.className(entry), "<rest> module " + path);
                    if (type.isAnnotationPresent(Path.class) || type.isAnnotationPresent(Provider.class)) {
                        found.add(type);
                    }
                }
            }
        }
        return found;
    }

    private ServletContainer start(ResourceConfig configuration, ServletContext servletContext) {
        return context.call(() -> {
            ServletContainer servlet = new ServletContainer(configuration);
            servlet.init(new Configuration(path, servletContext));
            return servlet;
        });
    }

    void close() {
        container.thenAccept(ServletContainer::destroy);
    }

    private record Configuration(String getServletName, ServletContext getServletContext) implements ServletConfig {
        @Override
        public String getInitParameter(String name) {
            return null;
        }

        @Override
        public Enumeration<String> getInitParameterNames() {
            return Collections.emptyEnumeration();
        }
    }
}
