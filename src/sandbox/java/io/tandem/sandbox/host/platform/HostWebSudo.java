package io.tandem.sandbox.host.platform;

import com.atlassian.sal.api.websudo.WebSudoManager;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Secure administrator sessions are switched off here: every request passes. */
final class HostWebSudo implements WebSudoManager {
    @Override
    public boolean canExecuteRequest(HttpServletRequest request) {
        return true;
    }

    @Override
    public void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response) {
        // Switched off.
    }

    @Override
    public void willExecuteWebSudoRequest(HttpServletRequest request) {
        // Switched off.
    }
}
