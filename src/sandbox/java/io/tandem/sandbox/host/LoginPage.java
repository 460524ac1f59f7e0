package io.tandem.sandbox.host;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code /login.jsp}: the form, and the log-in with it; {@code os_destination} says where to go afterwards. */
final class LoginPage extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private final transient Product product;

    LoginPage(Product product) {
        this.product = product;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        show(request, "", 200);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<HostUser> user = product.users().authenticate(request.getParameter("os_username"), request.getParameter("os_password"));
        if (user.isEmpty()) {
            show(request, "<div class=\"aui-message aui-message-error\"><p>" + Html.escape(HostTexts.get("login.wrong")) + "</p></div>", HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        request.getSession(true).setAttribute(SessionFilter.USER, user.get().name());
        request.changeSessionId();
        response.sendRedirect(product.contextPath() + destination(request));
    }

    /** Only addresses of this product. */
    private static String destination(HttpServletRequest request) {
        String wanted = request.getParameter("os_destination");
        return wanted != null && wanted.startsWith("/") && !wanted.startsWith("//") && !wanted.contains("\\") ? wanted : "/";
    }

    private void show(HttpServletRequest request, String message, int status) throws IOException {
        String names = product.users().all().stream().map(HostUser::name).limit(9).collect(Collectors.joining(", "));
        String form = message + "<form class=\"aui top-label\" method=\"post\" action=\"" + product.contextPath() + "/login.jsp\">"
            + field("os_username", "text", HostTexts.get("login.user")) + field("os_password", "password", HostTexts.get("login.password"))
            + "<input type=\"hidden\" name=\"os_destination\" value=\"" + Html.escape(destination(request)) + "\">"
            + "<div class=\"buttons-container\"><div class=\"buttons\"><button id=\"login-form-submit\" class=\"aui-button aui-button-primary\">" + Html.escape(HostTexts.get("login"))
            + "</button></div></div></form><p class=\"description\">" + Html.escape(HostTexts.get("login.hint", names)) + "</p>";
        product.layout().send(PageContent.titled(HostTexts.get("login.title")).body(form).bodyClass("sandbox-login").status(status));
    }

    private static String field(String name, String type, String label) {
        return "<div class=\"field-group\"><label for=\"" + name + "\">" + Html.escape(label) + "</label><input class=\"text\" type=\"" + type + "\" id=\"" + name + "\" name=\"" + name
            + "\" autocomplete=\"" + (type.equals("text") ? "username" : "current-password") + "\"></div>";
    }
}
