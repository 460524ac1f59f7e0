package io.tandem.adapter.connector.http;

import io.tandem.adapter.connector.http.RemoteException.Kind;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A list in pages, each asked for only when somebody reads that far. Ends with an empty or last page; a server that serves the same page for ever is found out. */
public final class Pages {
    /** Asks for one page; the first is number 1. */
    public interface Source<T> {
        Piece<T> get(int page);
    }

    /**
     * One page.
     *
     * @param isLast whether the server says that nothing follows
     */
    public record Piece<T>(List<T> values, boolean isLast) { }

    private Pages() { }

    /**
     * @param most pages at most
     * @throws RemoteException of kind MALFORMED, while reading, when a page equals the one before or there are more than {@code most}
     */
    public static <T> Stream<T> stream(String host, int most, Source<T> source) {
        Iterator<List<T>> pages = new PageIterator<>(host, most, source);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(pages, Spliterator.ORDERED), false).flatMap(List::stream);
    }

    private static final class PageIterator<T> implements Iterator<List<T>> {
        private final String host;
        private final int most;
        private final Source<T> source;
        private List<T> previous = List.of();
        private int number;
        private boolean isOver;

        PageIterator(String host, int most, Source<T> source) {
            this.host = host;
            this.most = most;
            this.source = source;
        }

        @Override
        public boolean hasNext() {
            return !isOver;
        }

        @Override
        public List<T> next() {
            if (isOver) {
                throw new NoSuchElementException();
            }
            number++;
            Piece<T> piece = source.get(number);
            boolean isRepeated = number > 1 && !piece.values().isEmpty() && piece.values().equals(previous);
            if (isRepeated || number > most) {
                throw RemoteException.of(Kind.MALFORMED, host, "endless pages", null);
            }
            previous = piece.values();
            isOver = piece.isLast() || piece.values().isEmpty();
            return piece.values();
        }
    }
}
