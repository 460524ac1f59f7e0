package io.tandem.adapter.store.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tandem.export.model.PersonMode;
import io.tandem.export.model.PersonSetting;
import io.tandem.shared.ConflictException;
import io.tandem.shared.port.SecretBox;
import io.tandem.testing.AoDatabase;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** There is one setting, it never goes back unseen, and its salt lies sealed. */
public abstract class PersonSettingsContract {
    private AoDatabase database;
    private AoPersonSettings settings;
    private boolean isKeyGone;

    protected abstract AoDatabase.Kind kind();

    @Before
    public void open() {
        database = AoDatabase.open(kind(), ExportSettingRow.class);
        settings = new AoPersonSettings(database.activeObjects(), new Turned());
    }

    @After
    public void close() {
        database.close();
    }

    @Test
    public void beforeAnybodyChoseNoPeopleAreShown() {
        assertThat(settings.get()).isEqualTo(PersonSetting.none());
    }

    @Test
    public void whatWasSavedIsReadWithTheNextVersion() {
        settings.save(new PersonSetting(0, PersonMode.PSEUDONYMS, "salt"));
        assertThat(settings.get()).isEqualTo(new PersonSetting(1, PersonMode.PSEUDONYMS, "salt"));
        settings.save(new PersonSetting(1, PersonMode.OFF, "salt"));
        assertThat(settings.get()).isEqualTo(new PersonSetting(2, PersonMode.OFF, "salt"));
        assertThat(database.activeObjects().count(ExportSettingRow.class)).isEqualTo(1);
    }

    @Test
    public void whoSawAnOlderOneIsToldSo() {
        settings.save(new PersonSetting(0, PersonMode.NAMES, "salt"));
        assertThatThrownBy(() -> settings.save(new PersonSetting(0, PersonMode.OFF, ""))).isInstanceOf(ConflictException.class);
    }

    @Test
    public void theSaltLiesSealed() {
        settings.save(new PersonSetting(0, PersonMode.NAMES, "salt"));
        assertThat(database.activeObjects().find(ExportSettingRow.class)[0].getSalt()).isEqualTo("tlas");
    }

    @Test
    public void withoutTheKeyNobodyIsShown() {
        settings.save(new PersonSetting(0, PersonMode.NAMES, "salt"));
        isKeyGone = true;
        assertThat(settings.get()).isEqualTo(new PersonSetting(1, PersonMode.OFF, ""));
    }

    /** Seals by turning round. */
    private final class Turned implements SecretBox {
        @Override
        public String seal(String secret, String context) {
            return new StringBuilder(secret).reverse().toString();
        }

        @Override
        public String open(String sealed, String context) {
            if (isKeyGone) {
                throw new UnreadableException("gone", null);
            }
            return seal(sealed, context);
        }
    }
}
