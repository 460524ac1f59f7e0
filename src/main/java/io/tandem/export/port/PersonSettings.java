package io.tandem.export.port;

import io.tandem.export.model.PersonSetting;

/** Where the setting is kept; the salt is sealed before it reaches a row. */
public interface PersonSettings {
    /** {@link PersonSetting#none} before anybody chose. */
    PersonSetting get();

    /**
     * @param setting with the version that was seen
     * @return as stored, with its new version
     * @throws io.tandem.shared.ConflictException when the stored version is another
     */
    PersonSetting save(PersonSetting setting);
}
