package io.tandem.rest.support;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.tandem.shared.NotLoggedInException;
import io.tandem.shared.port.CurrentUser;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Refuses whoever is not logged in before anything they sent is read. Only resources that say they are for everybody are. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public final class AuthenticationFilter implements ContainerRequestFilter {
    private final CurrentUser currentUser;

    @Inject
    public AuthenticationFilter(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    /** @throws NotLoggedInException when nobody is logged in */
    @Override
    public void filter(ContainerRequestContext request) {
        if (!isForEverybody(request) && currentUser.find().isEmpty()) {
            throw new NotLoggedInException();
        }
    }

    private static boolean isForEverybody(ContainerRequestContext request) {
        return request.getUriInfo().getMatchedResources().stream().anyMatch(resource -> resource.getClass().isAnnotationPresent(UnrestrictedAccess.class));
    }
}
