package io.tandem.sandbox.host.platform;

import com.atlassian.sal.api.xsrf.XsrfRequestValidator;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import io.tandem.sandbox.host.Xsrf;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The product's XSRF token. */
final class HostXsrf implements XsrfTokenAccessor, XsrfTokenValidator, XsrfRequestValidator {
    @Override
    public String getXsrfToken(HttpServletRequest request, HttpServletResponse response, boolean create) {
        return Xsrf.token(request, response);
    }

    @Override
    public boolean validateFormEncodedToken(HttpServletRequest request) {
        return Xsrf.isValid(request);
    }

    @Override
    public String getXsrfParameterName() {
        return Xsrf.PARAMETER;
    }

    @Override
    public boolean validateRequestPassesXsrfChecks(HttpServletRequest request) {
        return Xsrf.isValid(request);
    }
}
