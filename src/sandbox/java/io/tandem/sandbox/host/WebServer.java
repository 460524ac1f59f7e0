package io.tandem.sandbox.host;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServlet;
import java.util.EnumSet;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The product's HTTP server on the loopback address. */
final class WebServer {
    private static final int THREADS = 24;
    private final Server server;
    private final ServerConnector connector;
    private final ServletContextHandler context;

    WebServer(Product product, ProductOptions options) {
        QueuedThreadPool threads = new QueuedThreadPool(THREADS);
        threads.setName(options.name());
        threads.setDaemon(true);
        server = new Server(threads);
        connector = new ServerConnector(server, 1, 1);
        connector.setHost("localhost");
        connector.setPort(options.port());
        connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration().setSendServerVersion(false);
        server.addConnector(connector);
        context = new ServletContextHandler(options.contextPath(), ServletContextHandler.SESSIONS);
        context.addFilter(new FilterHolder(new FaultFilter(product)), "/*", EnumSet.of(DispatcherType.REQUEST));
        context.addFilter(new FilterHolder(new SessionFilter(product)), "/*", EnumSet.of(DispatcherType.REQUEST));
        if (options.node() > 1) {
            // Browsers do not tell ports apart: a session of one node would end that of the other.
            context.getSessionHandler().setSessionCookie("JSESSIONID_NODE" + options.node());
        }
        server.setHandler(context);
        open();
    }

    /** Takes the port, so that the address is known before anything is served. */
    private void open() {
        try {
            connector.open();
        } catch (java.io.IOException problem) {
            throw new PortTakenException(connector.getPort(), problem);
        }
    }

    int port() {
        return connector.getLocalPort();
    }

    void add(String pathSpec, HttpServlet servlet) {
        context.addServlet(new ServletHolder(servlet), pathSpec);
    }

    jakarta.servlet.ServletContext servletContext() {
        return context.getServletContext();
    }

    void start() {
        try {
            server.start();
        } catch (Exception problem) {
            throw new IllegalStateException("The web server did not start: " + problem.getMessage(), problem);
        }
    }

    void stop() throws Exception {
        connector.close();
        server.stop();
    }
}
