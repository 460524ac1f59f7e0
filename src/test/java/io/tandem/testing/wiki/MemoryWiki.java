package io.tandem.testing.wiki;

import io.tandem.wiki.port.WikiFailureException;
import io.tandem.wiki.port.WikiFailureException.Kind;
import io.tandem.wiki.port.WikiPages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** A wiki in memory with the real one's rules: titles unique whatever their case, versions checked. Any step can be made to fail, before or after it has done its work. */
public final class MemoryWiki implements WikiPages {
    /** When a failing step fails. */
    public enum When { BEFORE_IT_IS_DONE, AFTER_IT_IS_DONE }

    public final Map<String, LivePage> pages = new LinkedHashMap<>();
    public final Map<String, PageMark> marks = new HashMap<>();
    public final Map<String, List<String>> labels = new HashMap<>();
    public final List<String> calls = new ArrayList<>();
    private int failingCall = -1;
    private Kind failure;
    private When when;
    private Runnable meanwhile = () -> { };

    /** The call of this number (from 0) fails once. */
    public void failAt(int call, Kind kind, When moment) {
        failingCall = calls.size() + call;
        failure = kind;
        when = moment;
    }

    /** Somebody does this between our reading of the page and our writing, once. */
    public void meanwhile(Runnable work) {
        meanwhile = work;
    }

    public void edit(String pageId, String from, String to) {
        LivePage page = pages.get(pageId);
        if (!page.body().contains(from)) {
            throw new AssertionError("nothing to edit: " + from);
        }
        pages.put(pageId, new LivePage(page.id(), page.spaceKey(), page.title(), page.version() + 1, page.body().replace(from, to), page.address()));
    }

    public LivePage only() {
        if (pages.size() != 1) {
            throw new AssertionError("pages: " + pages.keySet());
        }
        return pages.values().iterator().next();
    }

    private <T> T step(String name, Supplier<T> work) {
        boolean fails = calls.size() == failingCall;
        calls.add(name);
        if (fails && when == When.BEFORE_IT_IS_DONE) {
            throw new WikiFailureException(failure, "made to fail");
        }
        T done = work.get();
        if (fails) {
            throw new WikiFailureException(failure, "made to fail");
        }
        return done;
    }

    @Override
    public Optional<LivePage> find(String pageId) {
        return step("find", () -> Optional.ofNullable(pages.get(pageId)));
    }

    @Override
    public Optional<LivePage> findByTitle(String spaceKey, String title) {
        return step("findByTitle", () -> titled(spaceKey, title));
    }

    private Optional<LivePage> titled(String spaceKey, String title) {
        return pages.values().stream().filter(page -> page.spaceKey().equals(spaceKey) && page.title().equalsIgnoreCase(title)).findFirst();
    }

    @Override
    public LivePage create(NewPage page) {
        return step("create", () -> {
            passTime();
            if (titled(page.spaceKey(), page.title()).isPresent()) {
                throw new WikiFailureException(Kind.TITLE_TAKEN, page.title());
            }
            String id = Integer.toString(100 + pages.size());
            LivePage created = new LivePage(id, page.spaceKey(), page.title(), 1, page.body(), "https://wiki.example/" + id);
            pages.put(id, created);
            return created;
        });
    }

    @Override
    public LivePage update(LivePage read, String body, String comment) {
        return step("update", () -> {
            passTime();
            LivePage now = pages.get(read.id());
            if (now.version() != read.version()) {
                throw new WikiFailureException(Kind.CONFLICT, "version");
            }
            LivePage updated = new LivePage(now.id(), now.spaceKey(), read.title(), now.version() + 1, body, now.address());
            pages.put(now.id(), updated);
            return updated;
        });
    }

    private void passTime() {
        Runnable work = meanwhile;
        meanwhile = () -> { };
        work.run();
    }

    @Override
    public Optional<PageMark> findMark(String pageId) {
        return step("findMark", () -> Optional.ofNullable(marks.get(pageId)));
    }

    @Override
    public void saveMark(String pageId, PageMark mark) {
        step("saveMark", () -> marks.put(pageId, mark));
    }

    @Override
    public void label(String pageId, List<String> added) {
        step("label", () -> labels.put(pageId, added));
    }
}
