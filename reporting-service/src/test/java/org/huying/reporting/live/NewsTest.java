package org.huying.reporting.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huying.reporting.testing.ConcernLife.HEYUAN;
import static org.huying.reporting.testing.ConcernLife.ZHONGYUAN;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.huying.reporting.testing.Scopes;
import org.junit.jupiter.api.Test;

class NewsTest {
    private static final Audience DESK = Audience.of(Scopes.DESK);
    private static final Parties NOBODY = Parties.of(null, null);

    @Test
    void tells_each_thing_once_at_the_last_position_where_it_changed() {
        // Given
        News news = news(0, concern(1, "A", ZHONGYUAN), concern(2, "B", ZHONGYUAN), concern(3, "A", ZHONGYUAN));
        // When
        List<Message> told = news.since(0, DESK);
        // Then
        assertThat(told.stream().map(NewsTest::line))
                .containsExactly("concern B @2 resume", "summary null @3", "concern A @3 resume");
    }

    @Test
    void one_who_goes_on_after_any_message_with_a_position_has_missed_nothing() {
        // Given
        List<Change> changes = new ArrayList<>();
        for (int i = 1; i <= 40; i++) changes.add(concern(i, "N" + i * i % 7, i % 3 == 0 ? HEYUAN : ZHONGYUAN));
        News news = new News(0, 40, changes);
        List<Message> whole = news.since(0, DESK);
        for (int cut = 0; cut < whole.size(); cut++) {
            // When the connection breaks after so many messages
            List<Message> before = whole.subList(0, cut);
            long known = before.stream()
                    .filter(Message::resumable)
                    .mapToLong(Message::position)
                    .max()
                    .orElse(0);
            List<Message> after = news.since(known, DESK);
            // Then
            List<Message> both = new ArrayList<>(before);
            both.addAll(after);
            assertThat(both).as("cut after %d", cut).containsAll(whole);
        }
    }

    @Test
    void tells_nothing_of_what_the_caller_does_not_see() {
        // Given
        News news = news(0, concern(1, "A", ZHONGYUAN), concern(2, "B", HEYUAN));
        // Then
        assertThat(told(news, Audience.of(Scopes.secretary(HEYUAN))))
                .containsExactly("summary null @2", "concern B @2 resume");
        assertThat(told(news, Audience.of(Scopes.gridWorker(ZHONGYUAN + "001"))))
                .containsExactly("summary null @1", "concern A @1 resume");
        assertThat(told(news, Audience.of(Scopes.gridWorker(ZHONGYUAN + "002"))))
                .isEmpty();
        assertThat(told(news, Audience.of(Scopes.partner("UNIT-A"))))
                .containsExactly("summary null @1", "concern A @1 resume");
    }

    @Test
    void tells_a_unit_that_lost_a_concern_that_its_figures_changed_but_no_number() {
        // Given
        Change given = new Change(
                5,
                Change.SUMMARY,
                "A",
                Parties.of(ZHONGYUAN, null, "UNIT-NEW"),
                Parties.of(ZHONGYUAN, null, "UNIT-OLD"));
        // Then
        assertThat(told(news(0, given), Audience.of(Scopes.partner("UNIT-OLD"))))
                .containsExactly("summary null @5 resume");
        assertThat(told(news(0, given), Audience.of(Scopes.partner("UNIT-NEW"))))
                .containsExactly("summary null @5", "concern A @5 resume");
    }

    @Test
    void tells_everybody_of_the_directory_and_those_who_work_in_a_community_of_its_meetings() {
        // Given
        News news = news(
                0,
                new Change(1, Change.DIRECTORY, null, NOBODY, NOBODY),
                new Change(2, Change.MEETINGS, null, NOBODY, Parties.of(ZHONGYUAN, null)));
        // Then
        assertThat(told(news, Audience.of(Scopes.partner("UNIT-1")))).containsExactly("directory null @1 resume");
        assertThat(told(news, Audience.of(Scopes.gridWorker(ZHONGYUAN + "003"))))
                .containsExactly("directory null @1 resume", "meetings null @2 resume");
    }

    @Test
    void says_that_all_may_have_changed_to_one_who_is_further_behind_than_it_reaches() {
        // Given
        News news = news(10, concern(11, "A", ZHONGYUAN));
        // Then
        assertThat(told(news, DESK, 9)).containsExactly("all null @11 resume");
        assertThat(told(news, DESK, 10)).containsExactly("summary null @11", "concern A @11 resume");
    }

    @Test
    void says_that_all_may_have_changed_where_much_has() {
        // Given
        Change[] many = IntStream.rangeClosed(1, News.MOST_MESSAGES)
                .mapToObj(i -> concern(i, "N" + i, ZHONGYUAN))
                .toArray(Change[]::new);
        // Then
        assertThat(told(news(0, many), DESK)).containsExactly("all null @" + News.MOST_MESSAGES + " resume");
        assertThat(told(news(0, many), DESK, 1)).hasSize(News.MOST_MESSAGES);
    }

    private static Change concern(long position, String number, String community) {
        Parties where = Parties.of(community, community + "001", "UNIT-" + number);
        return new Change(position, Change.SUMMARY, number, where, NOBODY);
    }

    private static News news(long after, Change... changes) {
        return new News(after, changes[changes.length - 1].position(), List.of(changes));
    }

    private static List<String> told(News news, Audience audience) {
        return told(news, audience, news.after());
    }

    private static List<String> told(News news, Audience audience, long known) {
        return news.since(known, audience).stream().map(NewsTest::line).toList();
    }

    private static String line(Message message) {
        return message.figures() + " " + message.number() + " @" + message.position()
                + (message.resumable() ? " resume" : "");
    }
}
