package io.tandem.sandbox.host.module;

import io.tandem.sandbox.host.HostSession;
import io.tandem.sandbox.host.bundle.AddOnContext;
import io.tandem.sandbox.host.bundle.Descriptor;
import io.tandem.sandbox.host.bundle.InstallException;
import io.tandem.sandbox.host.bundle.ModuleElement;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code <servlet>} modules under {@code /plugins/servlet}; like REST, without an annotation for licensed users only. */
final class ServletModules {
    private record Mapped(String prefix, HttpServlet servlet, Access access) {
    }

    private final AddOnContext context;
    private final List<Mapped> servlets = new ArrayList<>();

    ServletModules(Descriptor descriptor, AddOnContext context, ServletContext servletContext) {
        this.context = context;
        descriptor.modules("servlet").forEach(module -> add(module, servletContext));
    }

    private void add(ModuleElement module, ServletContext servletContext) {
        Class<?> type = context.load(module.attribute("class"), "<servlet key=\"" + module.key() + "\">");
        HttpServlet servlet = (HttpServlet) context.create(type);
        context.call(() -> {
            servlet.init(new Configuration(module.key(), servletContext, initParameters(module)));
            return null;
        });
        for (ModuleElement pattern : module.children("url-pattern")) {
            servlets.add(new Mapped(pattern.text().replaceAll("/?\\*$", ""), servlet, access(type)));
        }
    }

    private static Map<String, String> initParameters(ModuleElement module) {
        Map<String, String> parameters = new java.util.HashMap<>();
        for (ModuleElement parameter : module.children("init-param")) {
            parameters.put(parameter.child("param-name").map(ModuleElement::text).orElse(""), parameter.child("param-value").map(ModuleElement::text).orElse(""));
        }
        return parameters;
    }

    private static Access access(Class<?> type) {
        try {
            return Access.of(type, Object.class.getMethod("toString"));
        } catch (NoSuchMethodException impossible) {
            throw new InstallException(impossible.getMessage(), impossible);
        }
    }

    /** False when no servlet is mapped there. */
    boolean service(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        Optional<Mapped> mapped = servlets.stream().filter(each -> path.equals(each.prefix()) || path.startsWith(each.prefix() + "/")).findFirst();
        if (mapped.isEmpty()) {
            return false;
        }
        Access access = mapped.get().access();
        if (access != Access.ANYONE && HostSession.user().isEmpty()) {
            response.sendRedirect(request.getContextPath() + "/login.jsp");
        } else if (access.compareTo(Access.LOGGED_IN) > 0 && !HostSession.user().orElseThrow().systemAdministrator()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            call(mapped.get(), path, request, response);
        }
        return true;
    }

    private void call(Mapped mapped, String path, HttpServletRequest request, HttpServletResponse response) {
        HttpServletRequest moved = new MovedRequest(request, request.getServletPath() + mapped.prefix(), path.substring(mapped.prefix().length()));
        context.call(() -> {
            mapped.servlet().service(moved, response);
            return null;
        });
    }

    void close() {
        servlets.forEach(each -> each.servlet().destroy());
    }

    private record Configuration(String getServletName, ServletContext getServletContext, Map<String, String> parameters) implements ServletConfig {
        @Override
        public String getInitParameter(String name) {
            return parameters.get(name);
        }

        @Override
        public Enumeration<String> getInitParameterNames() {
            return Collections.enumeration(parameters.keySet());
        }
    }
}
