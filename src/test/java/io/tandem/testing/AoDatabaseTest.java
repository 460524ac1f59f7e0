package io.tandem.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.tandem.testing.AoDatabase.Kind;
import java.util.List;
import net.java.ao.DBParam;
import net.java.ao.Entity;
import net.java.ao.Query;
import net.java.ao.schema.StringLength;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class AoDatabaseTest {
    public interface NoteRow extends Entity {
        String getTitle();

        void setTitle(String title);
    }

    public interface LongRow extends Entity {
        @StringLength(451)
        String getTitle();

        void setTitle(String title);
    }

    public interface ThisNameIsMuchTooLongForATable extends Entity {
    }

    private final Kind kind;

    public AoDatabaseTest(Kind kind) {
        this.kind = kind;
    }

    @Parameters(name = "{0}")
    public static Object[] kinds() {
        return Kind.values();
    }

    @Test
    public void aTransactionInsideATransactionJoinsItAndRollsBackAsOne() {
        try (AoDatabase database = AoDatabase.open(kind, NoteRow.class)) {
            ActiveObjects objects = database.activeObjects();
            assertThatThrownBy(() -> objects.executeInTransaction(() -> {
                objects.executeInTransaction(() -> objects.create(NoteRow.class, new DBParam("TITLE", "lost")));
                throw new IllegalStateException("outer");
            })).hasMessage("outer");
            assertThat(objects.count(NoteRow.class)).isZero();
        }
    }

    @Test
    public void anOffsetNeedsNoLimit() {
        try (AoDatabase database = AoDatabase.open(kind, NoteRow.class)) {
            ActiveObjects objects = database.activeObjects();
            for (String title : List.of("a", "b", "c")) {
                objects.create(NoteRow.class, new DBParam("TITLE", title));
            }
            assertThat(objects.find(NoteRow.class, Query.select().order("TITLE").offset(1))).extracting(NoteRow::getTitle).containsExactly("b", "c");
        }
    }

    @Test
    public void statementsAreCounted() {
        try (AoDatabase database = AoDatabase.open(kind, NoteRow.class)) {
            assertThat(database.statementsOf(() -> database.activeObjects().count(NoteRow.class))).hasSize(1);
        }
    }

    @Test
    public void namesAndLengthsAreCheckedAsTheProductsDo() {
        assertThatThrownBy(() -> AoDatabase.open(kind, LongRow.class)).hasMessageContaining("@StringLength(451)");
        assertThatThrownBy(() -> AoDatabase.open(kind, ThisNameIsMuchTooLongForATable.class)).hasMessageContaining("longer than 30");
    }
}
