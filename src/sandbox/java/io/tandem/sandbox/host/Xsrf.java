package io.tandem.sandbox.host;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The double-submit token: a cookie, and the same value as the form field {@code atl_token}. */
public final class Xsrf {
    public static final String PARAMETER = "atl_token";
    private static final String COOKIE = "atlassian.xsrf.token";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Xsrf() {
    }

    /** The request's token; makes one and sets the cookie when there is none. */
    public static String token(HttpServletRequest request, HttpServletResponse response) {
        return existing(request).orElseGet(() -> create(request, response));
    }

    /** True when the form carries the cookie's token, or a script says {@code X-Atlassian-Token: no-check}. */
    public static boolean isValid(HttpServletRequest request) {
        if ("no-check".equalsIgnoreCase(request.getHeader("X-Atlassian-Token"))) {
            return true;
        }
        return existing(request).filter(token -> token.equals(request.getParameter(PARAMETER))).isPresent();
    }

    static Optional<String> existing(HttpServletRequest request) {
        Object fresh = request.getAttribute(COOKIE);
        if (fresh != null) {
            return Optional.of((String) fresh);
        }
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Arrays.stream(cookies).filter(cookie -> cookie.getName().equals(COOKIE)).map(Cookie::getValue).findFirst();
    }

    private static String create(HttpServletRequest request, HttpServletResponse response) {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        String token = HexFormat.of().formatHex(bytes);
        request.setAttribute(COOKIE, token);
        Cookie cookie = new Cookie(COOKIE, token);
        cookie.setPath(request.getContextPath().isEmpty() ? "/" : request.getContextPath());
        response.addCookie(cookie);
        return token;
    }
}
