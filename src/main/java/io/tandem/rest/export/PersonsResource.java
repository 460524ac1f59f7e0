package io.tandem.rest.export;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.tandem.export.PersonSettingService;
import io.tandem.export.model.PersonMode;
import io.tandem.export.model.PersonSetting;
import io.tandem.rest.support.Guard;
import io.tandem.shared.Actor;
import io.tandem.shared.Problems;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Optional;

/** Whether the export shows people. Everybody may know; system administrators decide. */
@Path("/export/persons")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@LicensedOnly
public final class PersonsResource {
    private final Guard guard;
    private final PersonSettingService persons;

    @Inject
    public PersonsResource(Guard guard, PersonSettingService persons) {
        this.guard = guard;
        this.persons = persons;
    }

    /** What is to hold, and the version the sender saw. */
    public record PersonsBody(Integer version, String mode) { }

    @GET
    public PersonsAnswer get() {
        Actor actor = guard.authenticate();
        return PersonsAnswer.of(persons.get(), persons.mayChange(actor));
    }

    @PUT
    public PersonsAnswer save(PersonsBody body) {
        Actor actor = guard.authenticate();
        guard.requireSystemAdministrator(actor);
        Problems problems = new Problems();
        problems.require(body != null, null, "json.shape").throwIfAny();
        Optional<PersonMode> mode = Arrays.stream(PersonMode.values()).filter(one -> one.name().equals(body.mode())).findFirst();
        problems.require(body.version() != null, "version", "export.version.missing").require(mode.isPresent(), "mode", "export.mode").throwIfAny();
        PersonSetting saved = persons.save(actor, body.version(), mode.orElseThrow());
        return PersonsAnswer.of(saved, persons.mayChange(actor));
    }
}
