package io.tandem.wiki;

import io.tandem.wiki.api.WikiPlaces;
import io.tandem.wiki.port.WikiDirectory;
import io.tandem.wiki.port.WikiFailureException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** {@inheritDoc} */
public final class WikiPlaceService implements WikiPlaces {
    private final WikiDirectory directory;

    public WikiPlaceService(WikiDirectory directory) {
        this.directory = directory;
    }

    @Override
    public Choice spaces() {
        return choice(directory::listSpaces);
    }

    @Override
    public Choice pages(String spaceKey) {
        return choice(() -> directory.listPages(spaceKey));
    }

    private static Choice choice(Supplier<List<Place>> ask) {
        try {
            return new Choice(ask.get(), Optional.empty(), Optional.empty());
        } catch (WikiFailureException failure) {
            return new Choice(List.of(), Optional.of(FailureText.problem(failure)), FailureText.askAt(failure));
        }
    }
}
