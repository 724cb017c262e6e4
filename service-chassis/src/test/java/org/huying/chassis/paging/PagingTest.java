package org.huying.chassis.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.huying.chassis.problem.Malformed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {
    @Test
    void a_cursor_comes_back_as_it_was_given() {
        for (String key : List.of("17", "WLC-20231201-0001", "2023-12-01T00:00:00Z/五里冲"))
            assertThat(Cursor.decode(Cursor.of(key).encoded()).key()).isEqualTo(key);
        assertThat(Cursor.decode(Cursor.of(Long.MAX_VALUE).encoded()).asLong()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void a_cursor_is_safe_in_a_query() {
        assertThat(Cursor.of("???>>>五里冲").encoded()).matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%%%", "not base64!", "QQ=Q", "五里冲"})
    void what_we_never_gave_is_refused(String cursor) {
        assertThatThrownBy(() -> PageRequest.of(10, cursor)).isInstanceOf(Malformed.class);
    }

    @Test
    void a_cursor_with_bytes_no_database_text_can_hold_is_refused() {
        assertThatThrownBy(() -> PageRequest.of(10, encode(new byte[] {'1', 0})))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> PageRequest.of(10, encode(new byte[] {(byte) 0xff, (byte) 0xfe})))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void a_cursor_of_another_list_is_refused() {
        assertThatThrownBy(() -> Cursor.of("WLC-1").asLong()).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> Cursor.of("99999999999999999999").asLong()).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 201, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void a_limit_out_of_bounds_is_refused(int limit) {
        assertThatThrownBy(() -> PageRequest.of(limit, null)).isInstanceOf(Malformed.class);
    }

    @Test
    void without_limit_and_cursor_the_first_fifty_are_meant() {
        assertThat(PageRequest.of(null, "").limit()).isEqualTo(50);
        assertThat(PageRequest.of(null, null).after()).isEmpty();
    }

    @Test
    void a_page_leads_on_only_when_there_is_more() {
        // Given
        List<Integer> oneMore = List.of(1, 2, 3);
        // When
        Page<Integer> full = Page.of(oneMore, 2, Cursor::of);
        Page<Integer> last = Page.of(oneMore, 3, Cursor::of);
        // Then
        assertThat(full.items()).containsExactly(1, 2);
        assertThat(full.next()).contains(Cursor.of(2));
        assertThat(last.items()).hasSize(3);
        assertThat(last.next()).isEmpty();
    }

    private static String encode(byte[] key) {
        return new String(Base64.getUrlEncoder().withoutPadding().encode(key), StandardCharsets.US_ASCII);
    }
}
