package io.tandem.sandbox.confluence.content;

import io.tandem.sandbox.confluence.store.WikiPage;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/** Where pages are found, below the base URL. */
public final class Addresses {
    private static final String HOSTILE = "?/\\+%&;:\"<>#[]";

    private Addresses() {
    }

    /** By title when the title survives in an address, by number otherwise. */
    public static String view(WikiPage page) {
        return readable(page.title()) ? "/display/" + page.spaceKey() + "/" + URLEncoder.encode(page.title(), StandardCharsets.UTF_8)
                : "/pages/viewpage.action?pageId=" + page.id();
    }

    /** The number's bytes, lowest first, in base 64. */
    public static String tiny(long id) {
        byte[] bytes = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).putLong(id).array();
        int length = Long.BYTES;
        while (length > 1 && bytes[length - 1] == 0) {
            length--;
        }
        return "/x/" + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(bytes, length));
    }

    private static boolean readable(String title) {
        return title.chars().noneMatch(letter -> HOSTILE.indexOf(letter) >= 0 || letter > 126);
    }
}
