package io.tandem.rest.export;

import io.tandem.export.model.PersonMode;
import io.tandem.export.model.PersonSetting;

/** How the export deals with people, without what makes their keys. */
public record PersonsAnswer(int version, PersonMode mode, boolean mayChange) {
    static PersonsAnswer of(PersonSetting setting, boolean mayChange) {
        return new PersonsAnswer(setting.version(), setting.mode(), mayChange);
    }
}
