package org.huying.chassis.paging;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.huying.chassis.problem.Malformed;

/** Where a page ended: the sort key of its last item, opaque to clients. */
public record Cursor(String key) {
    public static Cursor of(Object key) {
        return new Cursor(String.valueOf(key));
    }

    public String encoded() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    static Cursor decode(String encoded) {
        try {
            Cursor cursor = new Cursor(new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8));
            if (!cursor.key.codePoints().allMatch(Cursor::isText)) throw broken();
            return cursor;
        } catch (IllegalArgumentException notOurs) {
            throw broken();
        }
    }

    /** A key goes into a query as it is; U+FFFD stands where the bytes were no UTF-8. */
    private static boolean isText(int character) {
        return !Character.isISOControl(character) && character != 0xFFFD;
    }

    public long asLong() {
        try {
            return Long.parseLong(key);
        } catch (NumberFormatException notOurs) {
            throw broken();
        }
    }

    public static Malformed broken() {
        return new Malformed("cursor 无效，请从第一页重新开始", "This cursor is not one we gave; begin again at the first page");
    }
}
