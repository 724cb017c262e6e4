package org.huying.benchmark;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huying.benchmark.PartnerTown.Subscriber;
import org.huying.local.partner.HeardNotice;

/** What each unit is to be told, as the clients know it who did what the units are told of. */
final class Expectations {
    private static final String ASSIGNED = "task.assigned.v1";
    private static final String WITHDRAWN = "task.withdrawn.v1";
    private static final String OPEN = """
            SELECT string_agg(n.type || ' ' || n.subject, E'\\n') FROM delivery d JOIN notice n ON n.position = d.position
            WHERE d.subscription_id = '%s' AND d.status IN ('PENDING', 'FAILING')
            """;

    private final Map<String, Set<String>> certain = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> possible = new ConcurrentHashMap<>();

    /**
     * What came of it.
     *
     * @param waiting to be sent for the first time or again
     * @param behind  those of them that are for units that are well
     * @param foreign not for the unit that got it
     * @param late    after what happened to the same case later
     */
    record Reckoning(
            long expected, long heard, long waiting, long behind, long lost, long repeated, long foreign, long late) {
        Reckoning plus(Reckoning other) {
            return new Reckoning(
                    expected + other.expected,
                    heard + other.heard,
                    waiting + other.waiting,
                    behind + other.behind,
                    lost + other.lost,
                    repeated + other.repeated,
                    foreign + other.foreign,
                    late + other.late);
        }

        String print() {
            return ("%d notices, %d heard, %d waiting (%d for units that are well), %d lost, %d came again and were known by"
                            + " their id, %d not the unit's or under a second id, %d out of order")
                    .formatted(expected, heard, waiting, behind, lost, repeated, foreign, late);
        }
    }

    /** Before it is asked for: whatever may become of the request. */
    void mayCome(String number, String... units) {
        for (String unit : units) of(possible, unit).addAll(List.of(ASSIGNED + ' ' + number, WITHDRAWN + ' ' + number));
    }

    void assigned(String number, String unit) {
        of(certain, unit).add(ASSIGNED + ' ' + number);
    }

    void withdrawn(String number, String unit) {
        of(certain, unit).add(WITHDRAWN + ' ' + number);
    }

    private static Set<String> of(Map<String, Set<String>> sets, String unit) {
        return sets.computeIfAbsent(unit, any -> ConcurrentHashMap.newKeySet());
    }

    /** Whether those that are well have been told everything. */
    boolean areMet(List<Subscriber> subscribers) {
        return subscribers.stream()
                .filter(it -> it.way().isWell())
                .allMatch(it -> heard(it).containsAll(of(certain, it.unit())));
    }

    Reckoning reckon(List<Subscriber> subscribers, Database dispatch) throws SQLException {
        Reckoning sum = new Reckoning(0, 0, 0, 0, 0, 0, 0, 0);
        for (Subscriber one : subscribers) sum = sum.plus(reckon(one, dispatch));
        return sum;
    }

    private Reckoning reckon(Subscriber one, Database dispatch) throws SQLException {
        // What waits is looked at first: what arrives between the two looks is seen twice rather than not at all.
        Set<String> waiting = open(one, dispatch);
        Set<String> heard = heard(one);
        Set<String> lost = new HashSet<>(of(certain, one.unit()));
        lost.removeAll(waiting);
        lost.removeAll(heard);
        Set<String> foreign = new HashSet<>(heard);
        foreign.removeAll(of(possible, one.unit()));
        // The same told under two ids is heard once too often.
        long twice = one.heard().count() - heard.size();
        return new Reckoning(
                of(certain, one.unit()).size(),
                heard.size(),
                waiting.size(),
                one.way().isWell() ? waiting.size() : 0,
                lost.size(),
                one.heard().repeated(),
                foreign.size() + twice,
                one.heard().late().size());
    }

    private static Set<String> heard(Subscriber one) {
        return one.heard().once().stream().map(Expectations::named).collect(Collectors.toSet());
    }

    private static String named(HeardNotice notice) {
        return notice.type() + ' ' + notice.subject();
    }

    private static Set<String> open(Subscriber one, Database dispatch) throws SQLException {
        String listed = dispatch.text(OPEN.formatted(one.subscription()));
        return listed == null ? Set.of() : Stream.of(listed.split("\n")).collect(Collectors.toSet());
    }
}
