package io.tandem.adapter.store.export;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.tandem.export.model.PersonMode;
import io.tandem.export.model.PersonSetting;
import io.tandem.export.port.PersonSettings;
import io.tandem.shared.ConflictException;
import io.tandem.shared.Problem;
import io.tandem.shared.port.SecretBox;
import java.util.Arrays;
import java.util.Optional;
import net.java.ao.DBParam;

/** The setting by Active Objects, so that it changes together with its audit row. */
public final class AoPersonSettings implements PersonSettings {
    private static final String ONLY = "export";

    private final ActiveObjects activeObjects;
    private final SecretBox secrets;

    public AoPersonSettings(ActiveObjects activeObjects, SecretBox secrets) {
        this.activeObjects = activeObjects;
        this.secrets = secrets;
    }

    @Override
    public PersonSetting get() {
        return row().map(this::setting).orElse(PersonSetting.none());
    }

    @Override
    public PersonSetting save(PersonSetting setting) {
        PersonSetting before = get();
        if (before.version() != setting.version()) {
            throw new ConflictException(Problem.of("export.setting.stale"), before.mode());
        }
        ExportSettingRow row = row().orElseGet(() -> activeObjects.create(ExportSettingRow.class, new DBParam("ONLY", ONLY), new DBParam("VERSION", 0), new DBParam("PERSON_MODE", PersonMode.OFF.name())));
        row.setVersion(before.version() + 1);
        row.setPersonMode(setting.mode().name());
        row.setSalt(setting.salt().isEmpty() ? null : secrets.seal(setting.salt(), ONLY));
        row.save();
        return setting(row);
    }

    private Optional<ExportSettingRow> row() {
        return Arrays.stream(activeObjects.find(ExportSettingRow.class)).findFirst();
    }

    /** A salt that no longer opens takes people out of the export until an administrator switches them on anew. */
    private PersonSetting setting(ExportSettingRow row) {
        try {
            String salt = row.getSalt() == null ? "" : secrets.open(row.getSalt(), ONLY);
            return new PersonSetting(row.getVersion(), PersonMode.valueOf(row.getPersonMode()), salt);
        } catch (SecretBox.UnreadableException keyGone) {
            return new PersonSetting(row.getVersion(), PersonMode.OFF, "");
        }
    }
}
