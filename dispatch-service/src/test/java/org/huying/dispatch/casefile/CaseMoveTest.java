package org.huying.dispatch.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.huying.chassis.problem.MoveRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CaseMoveTest {
    /** The whole table, written out once more: whoever changes a move changes it here too. */
    private static final Map<CaseStatus, Map<CaseMove, CaseStatus>> LEGAL = Map.ofEntries(
            Map.entry(
                    CaseStatus.PRE_CHECK,
                    Map.of(
                            CaseMove.MERGE,
                            CaseStatus.MERGED,
                            CaseMove.CALL_OFF,
                            CaseStatus.VOIDED,
                            CaseMove.FILE,
                            CaseStatus.FILED,
                            CaseMove.DECLINE,
                            CaseStatus.DECLINED)),
            Map.entry(
                    CaseStatus.FILED,
                    Map.of(
                            CaseMove.MERGE,
                            CaseStatus.MERGED,
                            CaseMove.CALL_OFF,
                            CaseStatus.VOIDED,
                            CaseMove.DISPATCH,
                            CaseStatus.DISPATCHED)),
            Map.entry(
                    CaseStatus.DISPATCHED,
                    Map.of(
                            CaseMove.MERGE,
                            CaseStatus.MERGED,
                            CaseMove.CALL_OFF,
                            CaseStatus.VOIDED,
                            CaseMove.ACCEPT,
                            CaseStatus.ACCEPTED,
                            CaseMove.REQUEST_RETURN,
                            CaseStatus.RETURN_REQUESTED,
                            CaseMove.REQUEST_ARBITRATION,
                            CaseStatus.IN_ARBITRATION,
                            CaseMove.REASSIGN,
                            CaseStatus.DISPATCHED,
                            CaseMove.ADD_CO_HANDLER,
                            CaseStatus.DISPATCHED,
                            CaseMove.TRANSFER_OUT,
                            CaseStatus.TRANSFERRED,
                            CaseMove.VOID,
                            CaseStatus.VOIDED,
                            CaseMove.LINK_RECURRENCE,
                            CaseStatus.DISPATCHED)),
            Map.entry(
                    CaseStatus.ACCEPTED,
                    Map.ofEntries(
                            Map.entry(CaseMove.MERGE, CaseStatus.MERGED),
                            Map.entry(CaseMove.CALL_OFF, CaseStatus.VOIDED),
                            Map.entry(CaseMove.REPORT_HANDLED, CaseStatus.HANDLED),
                            Map.entry(CaseMove.REQUEST_RETURN, CaseStatus.RETURN_REQUESTED),
                            Map.entry(CaseMove.REQUEST_ARBITRATION, CaseStatus.IN_ARBITRATION),
                            Map.entry(CaseMove.REASSIGN, CaseStatus.DISPATCHED),
                            Map.entry(CaseMove.ADD_CO_HANDLER, CaseStatus.ACCEPTED),
                            Map.entry(CaseMove.RECORD_FIRST_CONTACT, CaseStatus.ACCEPTED),
                            Map.entry(CaseMove.TRANSFER_OUT, CaseStatus.TRANSFERRED),
                            Map.entry(CaseMove.VOID, CaseStatus.VOIDED),
                            Map.entry(CaseMove.LINK_RECURRENCE, CaseStatus.ACCEPTED))),
            Map.entry(
                    CaseStatus.RETURN_REQUESTED,
                    Map.of(
                            CaseMove.MERGE,
                            CaseStatus.MERGED,
                            CaseMove.CALL_OFF,
                            CaseStatus.VOIDED,
                            CaseMove.APPROVE_RETURN,
                            CaseStatus.DISPATCHED,
                            CaseMove.DECLINE_RETURN,
                            CaseStatus.DISPATCHED,
                            CaseMove.RECORD_FIRST_CONTACT,
                            CaseStatus.RETURN_REQUESTED,
                            CaseMove.TRANSFER_OUT,
                            CaseStatus.TRANSFERRED,
                            CaseMove.VOID,
                            CaseStatus.VOIDED,
                            CaseMove.LINK_RECURRENCE,
                            CaseStatus.RETURN_REQUESTED)),
            Map.entry(
                    CaseStatus.IN_ARBITRATION,
                    Map.of(
                            CaseMove.MERGE,
                            CaseStatus.MERGED,
                            CaseMove.CALL_OFF,
                            CaseStatus.VOIDED,
                            CaseMove.ARBITRATE,
                            CaseStatus.DISPATCHED,
                            CaseMove.RECORD_FIRST_CONTACT,
                            CaseStatus.IN_ARBITRATION,
                            CaseMove.TRANSFER_OUT,
                            CaseStatus.TRANSFERRED,
                            CaseMove.VOID,
                            CaseStatus.VOIDED,
                            CaseMove.LINK_RECURRENCE,
                            CaseStatus.IN_ARBITRATION)),
            Map.entry(
                    CaseStatus.HANDLED,
                    Map.of(
                            CaseMove.MERGE,
                            CaseStatus.MERGED,
                            CaseMove.CALL_OFF,
                            CaseStatus.VOIDED,
                            CaseMove.VERIFY,
                            CaseStatus.VERIFIED,
                            CaseMove.REJECT_HANDLING,
                            CaseStatus.ACCEPTED,
                            CaseMove.RECORD_FIRST_CONTACT,
                            CaseStatus.HANDLED,
                            CaseMove.VOID,
                            CaseStatus.VOIDED,
                            CaseMove.LINK_RECURRENCE,
                            CaseStatus.HANDLED)),
            Map.entry(
                    CaseStatus.VERIFIED,
                    Map.of(
                            CaseMove.MERGE,
                            CaseStatus.MERGED,
                            CaseMove.CALL_OFF,
                            CaseStatus.VOIDED,
                            CaseMove.FOLLOW_UP,
                            CaseStatus.FOLLOWED_UP,
                            CaseMove.RECORD_FIRST_CONTACT,
                            CaseStatus.VERIFIED,
                            CaseMove.VOID,
                            CaseStatus.VOIDED,
                            CaseMove.LINK_RECURRENCE,
                            CaseStatus.VERIFIED)),
            Map.entry(
                    CaseStatus.FOLLOWED_UP,
                    Map.of(
                            CaseMove.MERGE,
                            CaseStatus.MERGED,
                            CaseMove.CALL_OFF,
                            CaseStatus.VOIDED,
                            CaseMove.CLOSE,
                            CaseStatus.CLOSED,
                            CaseMove.REOPEN,
                            CaseStatus.DISPATCHED,
                            CaseMove.VOID,
                            CaseStatus.VOIDED,
                            CaseMove.LINK_RECURRENCE,
                            CaseStatus.FOLLOWED_UP)),
            Map.entry(CaseStatus.CLOSED, Map.of(CaseMove.REOPEN, CaseStatus.DISPATCHED)),
            Map.entry(CaseStatus.TRANSFERRED, Map.<CaseMove, CaseStatus>of()),
            Map.entry(CaseStatus.VOIDED, Map.<CaseMove, CaseStatus>of()),
            Map.entry(CaseStatus.DECLINED, Map.<CaseMove, CaseStatus>of()),
            Map.entry(
                    CaseStatus.MERGED,
                    Map.of(CaseMove.UNMERGE, CaseStatus.DISPATCHED, CaseMove.CHECK_AGAIN, CaseStatus.PRE_CHECK)));

    /** Made by what intake tells, so that nobody is offered them. */
    private static final Set<CaseMove> NOT_OFFERED =
            Set.of(CaseMove.MERGE, CaseMove.UNMERGE, CaseMove.CHECK_AGAIN, CaseMove.CALL_OFF);

    @ParameterizedTest
    @MethodSource("pairs")
    void leads_where_the_table_says_or_is_refused_with_what_is_allowed(CaseMove move, CaseStatus current) {
        CaseStatus to = LEGAL.get(current).get(move);
        if (to != null) {
            assertThat(move.from(current)).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> move.from(current))
                    .isInstanceOfSatisfying(
                            MoveRefused.class,
                            refusal -> assertThat(refusal.allowed())
                                    .containsExactlyElementsOf(LEGAL.get(current).keySet().stream()
                                            .filter(offered -> !NOT_OFFERED.contains(offered))
                                            .map(Enum::name)
                                            .sorted()
                                            .toList()));
        }
    }

    @Test
    void are_drawn_in_the_readme_as_they_are() throws Exception {
        String readme = Files.readString(Path.of("..", "README.md"));
        assertThat(readme).contains("<!-- case-moves -->\n```mermaid\n" + CaseMove.diagram() + "```\n");
    }

    static Stream<Arguments> pairs() {
        return Stream.of(CaseMove.values())
                .flatMap(move -> Stream.of(CaseStatus.values()).map(status -> Arguments.of(move, status)));
    }
}
