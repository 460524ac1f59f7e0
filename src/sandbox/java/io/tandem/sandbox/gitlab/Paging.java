package io.tandem.sandbox.gitlab;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** GitLab's pages by offset: 20 of usual, 100 at most, no totals for long lists and for commits, an end at a largest offset. */
final class Paging {
    static final int MOST_TOLD = 10_000;
    static final int LARGEST_OFFSET = 50_000;
    private final String address;
    private final Map<String, String> query;
    private final boolean isCounted;

    /** @param isCounted whether this list ever tells how many there are */
    Paging(String address, Map<String, String> query, boolean isCounted) {
        this.address = address;
        this.query = query;
        this.isCounted = isCounted;
    }

    Reply page(List<ObjectNode> all) {
        int size = Math.min(100, number("per_page", 20));
        int page = number("page", 1);
        if (size < 1 || page < 1) {
            return Reply.error(400, (size < 1 ? "per_page" : "page") + " does not have a valid value", null);
        }
        if ((long) (page - 1) * size > LARGEST_OFFSET) {
            return Reply.error(405, "Offset pagination has a maximum allowed offset of " + LARGEST_OFFSET + " for requests that return objects of type Project. "
                + "Remaining records can be retrieved using keyset pagination.", null);
        }
        int from = Math.min(all.size(), (page - 1) * size);
        ArrayNode body = Shapes.JSON.createArrayNode();
        body.addAll(all.subList(from, Math.min(all.size(), from + size)));
        return headers(Reply.json(200, body), all.size(), page, size);
    }

    private Reply headers(Reply reply, int count, int page, int size) {
        boolean hasNext = (long) page * size < count;
        int pages = Math.max(1, (count + size - 1) / size);
        Reply told = reply.with("x-page", String.valueOf(page)).with("x-per-page", String.valueOf(size)).with("x-next-page", hasNext ? String.valueOf(page + 1) : "")
            .with("x-prev-page", page > 1 ? String.valueOf(page - 1) : "");
        String links = (page > 1 ? link(page - 1, size, "prev") + ", " : "") + (hasNext ? link(page + 1, size, "next") + ", " : "") + link(1, size, "first");
        if (isCounted && count <= MOST_TOLD) {
            return told.with("x-total", String.valueOf(count)).with("x-total-pages", String.valueOf(pages)).with("link", links + ", " + link(pages, size, "last"));
        }
        return told.with("link", links);
    }

    private String link(int page, int size, String relation) {
        Map<String, String> asked = new TreeMap<>(query);
        asked.put("page", String.valueOf(page));
        asked.put("per_page", String.valueOf(size));
        return "<" + address + "?" + asked.entrySet().stream().map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue())).collect(Collectors.joining("&")) + ">; rel=\"" + relation + "\"";
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private int number(String name, int usual) {
        String text = query.getOrDefault(name, "");
        return text.matches("-?\\d{1,9}") ? Integer.parseInt(text) : text.isEmpty() ? usual : 0;
    }
}
