package io.tandem.sandbox.host;

import io.tandem.sandbox.host.platform.LinkGrants;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /sandbox/grant?callback=…}: the user allows this product to act for them in the other one. */
final class GrantPage extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private final transient Product product;

    GrantPage(Product product) {
        this.product = product;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (HostSession.user().isEmpty()) {
            response.sendRedirect(product.contextPath() + "/login.jsp?os_destination=" + Html.url("/sandbox/grant?" + String.valueOf(request.getQueryString())));
            return;
        }
        Peer peer = product.findPeer().orElseThrow();
        String form = "<form class=\"aui\" method=\"post\" action=\"" + product.contextPath() + "/sandbox/grant\"><p>"
            + Html.escape(HostTexts.get("grant.sentence", product.displayName(), peer.displayName())) + "</p>"
            + "<input type=\"hidden\" name=\"" + Xsrf.PARAMETER + "\" value=\"" + Xsrf.token(request, response) + "\">"
            + "<input type=\"hidden\" name=\"callback\" value=\"" + Html.escape(request.getParameter("callback")) + "\"><div class=\"buttons-container\"><div class=\"buttons\">"
            + button("allow", "aui-button aui-button-primary", HostTexts.get("grant.allow")) + button("deny", "aui-button aui-button-link", HostTexts.get("grant.deny")) + "</div></div></form>";
        product.layout().send(PageContent.titled(HostTexts.get("grant.title")).body(form));
    }

    private static String button(String answer, String style, String label) {
        return "<button class=\"" + style + "\" id=\"grant-" + answer + "\" name=\"answer\" value=\"" + answer + "\">" + Html.escape(label) + "</button>";
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!Xsrf.isValid(request) || HostSession.user().isEmpty()) {
            product.layout().sendError(HttpServletResponse.SC_FORBIDDEN, HostTexts.get("xsrf.title"), HostTexts.get("xsrf.sentence"));
            return;
        }
        if ("allow".equals(request.getParameter("answer"))) {
            LinkGrants.grant(product, product.findPeer().orElseThrow(), HostSession.user().orElseThrow());
        }
        String callback = request.getParameter("callback");
        response.sendRedirect(callback != null && callback.startsWith(product.address() + "/") ? callback : product.contextPath() + "/");
    }
}
