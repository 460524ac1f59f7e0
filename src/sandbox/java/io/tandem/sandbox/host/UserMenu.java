package io.tandem.sandbox.host;

import java.util.Locale;
import java.util.Map;

/** The right end of the header: who is logged in, the language, log-out; or the log-in link. */
final class UserMenu {
    private static final Map<String, String> LANGUAGES = new java.util.TreeMap<>(Map.of("en-US", "English", "zh-CN", "简体中文"));

    private UserMenu() {
    }

    static void write(StringBuilder html, Product product) {
        HostUser user = HostSession.user().orElse(null);
        if (user == null) {
            html.append("<li><a id=\"login-link\" href=\"").append(product.contextPath()).append("/login.jsp\">").append(Html.escape(HostTexts.get("login"))).append("</a></li>");
            return;
        }
        for (Map.Entry<String, String> language : LANGUAGES.entrySet()) {
            boolean chosen = language.getKey().equals(user.locale().toLanguageTag());
            html.append("<li><a class=\"sandbox-language\" lang=\"").append(language.getKey()).append('"').append(chosen ? " aria-current=\"true\"" : "").append(" href=\"")
                .append(product.contextPath()).append("/sandbox/language?locale=").append(Locale.forLanguageTag(language.getKey())).append("\">")
                .append(language.getValue()).append("</a></li>");
        }
        html.append("<li><a id=\"sandbox-theme\" href=\"#\" role=\"button\" data-script=\"").append(product.contextPath()).append("/sandbox-web/aui-prototyping-design-tokens-api-full.js\">")
            .append(Html.escape(HostTexts.get("theme"))).append("</a></li>");
        html.append("<li><span id=\"user-name\" title=\"").append(Html.escape(user.name())).append("\">").append(Html.escape(user.displayName())).append("</span></li>")
            .append("<li><a id=\"log_out\" href=\"").append(product.contextPath()).append("/logout\">").append(Html.escape(HostTexts.get("logout"))).append("</a></li>");
    }
}
