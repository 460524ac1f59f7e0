package io.tandem.wiki;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the managed sections of a stored page, at any depth, but none inside another: what is inside one belongs to whoever wrote it there. */
final class SectionFinder {
    private static final String MACRO_ELEMENT = "ac:structured-macro";
    private final String page;
    private final List<StorageToken> tokens;
    private final List<FoundSection> found = new ArrayList<>();

    private SectionFinder(String page) {
        this.page = page;
        tokens = StorageScanner.scan(page);
    }

    static List<FoundSection> find(String page) {
        return new SectionFinder(page).all();
    }

    private List<FoundSection> all() {
        int i = 0;
        while (i < tokens.size()) {
            i = isSection(tokens.get(i)) ? section(i) : i + 1;
        }
        return List.copyOf(found);
    }

    private static boolean isSection(StorageToken token) {
        return token.isStart(MACRO_ELEMENT) && token.attribute("ac:name").equals(SectionFormat.MACRO);
    }

    /** Reads the section that starts at this token and gives the index behind its end. */
    private int section(int first) {
        int last = endOf(first);
        Map<String, String> parameters = new HashMap<>();
        String body = "";
        int i = first + 1;
        while (i < last) {
            StorageToken token = tokens.get(i);
            int end = token.kind() == StorageToken.Kind.START ? endOf(i) : i;
            if (token.isStart("ac:parameter")) {
                parameters.put(token.attribute("ac:name"), Entities.decode(between(i, end)));
            } else if (token.isStart("ac:rich-text-body")) {
                body = between(i, end);
            }
            i = end + 1;
        }
        found.add(new FoundSection(Map.copyOf(parameters), body, tokens.get(first).start(), tokens.get(last).end()));
        return last + 1;
    }

    private String between(int start, int end) {
        return page.substring(tokens.get(start).end(), tokens.get(end).start());
    }

    private int endOf(int first) {
        String name = tokens.get(first).name();
        int depth = 0;
        for (int i = first; i < tokens.size(); i++) {
            depth += tokens.get(i).isStart(name) ? 1 : tokens.get(i).isEnd(name) ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new UnreadablePageException(tokens.get(first).start());
    }
}
