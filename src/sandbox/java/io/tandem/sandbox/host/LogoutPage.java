package io.tandem.sandbox.host;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/** Ends the session. */
final class LogoutPage extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private final transient Product product;

    LogoutPage(Product product) {
        this.product = product;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.sendRedirect(product.contextPath() + "/login.jsp");
    }
}
