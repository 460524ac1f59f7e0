package io.tandem.sandbox.host;

import io.tandem.sandbox.host.bundle.InstallException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code POST /sandbox/redeploy}: installs the JAR again. */
final class RedeployPage extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private final transient Product product;

    RedeployPage(Product product) {
        this.product = product;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long start = System.nanoTime();
        response.setContentType("text/plain;charset=UTF-8");
        try {
            product.install(product.installedJar().orElseThrow(() -> new InstallException("No JAR was installed yet.")));
            response.getWriter().println("Installed in " + (System.nanoTime() - start) / 1_000_000 + " ms");
        } catch (InstallException problem) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            response.getWriter().println(problem.getMessage());
        }
    }
}
