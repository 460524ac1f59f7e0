package io.tandem.rest.house;

import com.atlassian.plugins.rest.api.security.annotation.SystemAdminOnly;
import io.tandem.rest.support.Guard;
import io.tandem.shared.SelfTestReport;
import io.tandem.shared.port.SelfTest;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Does the running product offer everything the add-on was compiled against? For system administrators. */
@Path("/selftest")
@Produces(MediaType.APPLICATION_JSON)
@SystemAdminOnly
public final class SelfTestResource {
    private final Guard guard;
    private final SelfTest selfTest;

    @Inject
    public SelfTestResource(Guard guard, SelfTest selfTest) {
        this.guard = guard;
        this.selfTest = selfTest;
    }

    @GET
    public SelfTestReport run() {
        guard.requireSystemAdministrator(guard.authenticate());
        return selfTest.run();
    }
}
