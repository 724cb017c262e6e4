package org.huying.reporting.tally;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.huying.chassis.inbox.ReceivedEvent;
import org.huying.chassis.testing.HuyingTestResource;
import org.huying.reporting.summary.Window;
import org.huying.reporting.table.Statements;
import org.huying.reporting.testing.FreshTables;
import org.huying.reporting.testing.Histories;
import org.huying.reporting.testing.ReadModels;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HuyingTestResource.class)
class KnownTalliesTest {
    private static final Instant LATER = Instant.parse("2025-01-01T00:00:00Z");
    private static final Window ALL = new Window(Instant.EPOCH, LATER, LATER);
    private static final WholeCommunities EVERYWHERE = new WholeCommunities(null);

    /** As somebody would who went round the service: no edition tells of it. */
    private static final String BEHIND_ITS_BACK =
            "UPDATE tally SET collected = collected + 1 WHERE dimension = 'CHANNEL'";

    @Inject
    DataSource database;

    @Inject
    ReadModels keep;

    @Inject
    TallyTable table;

    @Inject
    KnownTallies tallies;

    @Inject
    Statements statements;

    private List<List<ReceivedEvent>> news;

    @BeforeEach
    void begin_with_half_of_the_news() {
        FreshTables.in(database);
        Histories histories = new Histories(23);
        news = new ArrayList<>(histories.delivered(histories.lives(30)));
        tell(news.size() / 2);
    }

    @Test
    void are_those_of_the_table_after_every_batch_of_news() {
        assertThat(known()).isNotEmpty();
        while (!news.isEmpty()) {
            Edition before = tallies.edition();
            List<Tally> told = asTallied();
            tell(1);
            assertThat(known()).isEqualTo(asTallied());
            if (!asTallied().equals(told)) assertThat(tallies.edition()).isNotEqualTo(before);
        }
    }

    @Test
    void are_not_read_again_without_news() {
        List<Tally> before = known();
        statements.run(BEHIND_ITS_BACK);
        assertThat(known()).isEqualTo(before).isNotEqualTo(asTallied());
    }

    @Test
    void of_news_that_was_taken_back_are_forgotten() {
        List<Tally> before = known();
        QuarkusTransaction.begin();
        keep.keep(news.stream().flatMap(List::stream).toList());
        assertThat(known()).isEqualTo(asTallied()).isNotEqualTo(before);
        QuarkusTransaction.rollback();
        assertThat(known()).isEqualTo(before);
    }

    @Test
    void change_twice_within_one_transaction() {
        QuarkusTransaction.begin();
        tell(1);
        known();
        tell(news.size());
        assertThat(known()).isEqualTo(asTallied());
        QuarkusTransaction.rollback();
    }

    @Test
    void of_other_communities_are_others() {
        TallyQuestion elsewhere = TallyQuestion.ofParts(spans(), new WholeCommunities(Set.of("nowhere")));
        assertThat(known()).isNotEmpty();
        assertThat(tallies.read(tallies.edition(), elsewhere, ALL)).contains(List.of());
    }

    @Test
    void are_none_where_nothing_is_tallied() {
        FreshTables.in(database);
        assertThat(tallies.edition()).isEqualTo(new Edition(null, new Bounds(null, null, null)));
        assertThat(tallies.read(tallies.edition(), TallyQuestion.ofParts(spans(), EVERYWHERE), ALL))
                .contains(List.of());
    }

    private void tell(int batches) {
        for (int i = 0; i < batches; i++) keep.keep(news.remove(0));
    }

    private List<Tally> known() {
        return tallies.read(tallies.edition(), TallyQuestion.ofParts(spans(), EVERYWHERE), ALL)
                .orElseThrow();
    }

    private List<Tally> asTallied() {
        return table.read(TallyQuestion.ofParts(spans(), EVERYWHERE)).tallies();
    }

    private static List<Span> spans() {
        return List.of(new Span(Level.YEAR, LocalDate.parse("2022-01-01"), LocalDate.parse("2025-01-01")));
    }
}
