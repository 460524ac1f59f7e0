package io.tandem.adapter.connector.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

public class PagesTest {
    private final List<Integer> asked = new ArrayList<>();

    @Test
    public void pagesAreAskedForOnlyAsFarAsTheyAreRead() {
        assertThat(Pages.stream("host", 100, this::page).limit(3)).containsExactly(11, 12, 21);
        assertThat(asked).containsExactly(1, 2);
    }

    @Test
    public void theLastPageEndsTheList() {
        assertThat(Pages.stream("host", 100, this::page)).containsExactly(11, 12, 21, 22, 31, 32);
    }

    @Test
    public void aServerThatServesTheSamePageForEverIsFoundOut() {
        assertThatThrownBy(() -> Pages.stream("host", 100, number -> new Pages.Piece<>(List.of(1, 2), false)).count()).isInstanceOf(RemoteException.class).hasMessageContaining("endless");
    }

    @Test
    public void soIsOneThatNeverEnds() {
        assertThatThrownBy(() -> Pages.stream("host", 5, number -> new Pages.Piece<>(List.of(number), false)).count()).isInstanceOf(RemoteException.class).hasMessageContaining("endless");
    }

    private Pages.Piece<Integer> page(int number) {
        asked.add(number);
        return new Pages.Piece<>(List.of(number * 10 + 1, number * 10 + 2), number == 3);
    }
}
