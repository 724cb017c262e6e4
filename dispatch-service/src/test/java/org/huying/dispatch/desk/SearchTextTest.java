package org.huying.dispatch.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"噪", "噪声", "%", "𠮷", " 3栋 2单元 ", "x"})
    void has_one_character_at_least(String words) {
        assertThat(new SearchText(words).isUsable()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　", "a\u0000b", "a\nb", "a\u001fb", "\uD842"})
    void is_refused_where_nothing_can_be_searched_for(String words) {
        assertThat(new SearchText(words).isUsable()).isFalse();
    }

    @Test
    void has_64_characters_at_most_however_they_are_stored() {
        assertThat(new SearchText("𠮷".repeat(64)).isUsable()).isTrue();
        assertThat(new SearchText("𠮷".repeat(65)).isUsable()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"WLC-20231201-0001", "wlc-20231201-0001", "ＷＬＣ－20231201－０００１"})
    void a_whole_number_is_looked_up(String words) {
        assertThat(narrowed(words).text()).contains("c.number = ?");
        assertThat(narrowed(words).values()).containsExactly("WLC-20231201-0001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"WLC-20231201", "20231201-0001", "0001", "WLC-20231201-0001 见"})
    void part_of_a_number_is_searched_for(String words) {
        assertThat(narrowed(words).text()).contains("strpos");
        assertThat(narrowed(words).values()).containsExactly(words);
    }

    private static SqlText narrowed(String words) {
        SqlText statement = new SqlText();
        new SearchText(words).narrow(statement);
        return statement;
    }
}
