package org.huying.dispatch.whistle;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.huying.chassis.event.EventIds;
import org.huying.chassis.event.Occurrence;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.problem.MoveRefused;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.act.ActScope;
import org.huying.dispatch.act.AddressedUnit;
import org.huying.dispatch.act.CaseInQuestion;
import org.huying.dispatch.act.NotAddressed;

/** A whistle (吹哨): a community or the desk calls units to a case, and they report in (报到) by a deadline. */
@Entity
@Table(name = "whistle")
public class Whistle {
    private static final String SYSTEM = "system";

    @Id
    private UUID id;

    private String number;
    private long sequence;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private WhistleStatus status;

    @Embedded
    private CaseInQuestion about;

    @Embedded
    private Need need;

    @Column(name = "caller_unit")
    private String callerUnit;

    @Column(name = "sounded_at")
    private Instant soundedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @OneToMany(mappedBy = "whistle", cascade = CascadeType.PERSIST, fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @OrderBy("place")
    private List<WhistleCall> calls = new ArrayList<>();

    protected Whistle() {}

    Whistle(String number, CaseInQuestion about, List<AddressedUnit> units) {
        this.id = EventIds.next();
        this.number = number;
        this.about = about;
        units.forEach(unit -> calls.add(new WhistleCall(this, calls.size(), unit)));
    }

    WhistleEvent.Sounded sound(Need called, AccessScope by, Instant now) {
        called.mustLieAhead(now);
        status = WhistleStatus.SOUNDED;
        need = called;
        callerUnit = by.unit();
        soundedAt = now;
        List<String> units = calls.stream().map(call -> call.unit().code()).toList();
        return new WhistleEvent.Sounded(
                next(now), reference(by.actingRole()), units, about.tellable(called.need()), called.reportInBy());
    }

    /** Units that are still awaited although the deadline has passed; each missed it back then. */
    List<WhistleEvent.Missed> missAll(Instant now) {
        if (!need.isOver(now)) return List.of();
        return calls.stream().filter(WhistleCall::isAwaited).map(this::miss).toList();
    }

    private WhistleEvent.Missed miss(WhistleCall call) {
        call.expire();
        answerWhenNobodyIsAwaited();
        return new WhistleEvent.Missed(
                next(need.reportInBy()), reference(SYSTEM), call.unit().code(), need.reportInBy());
    }

    /** After the deadline only for a unit that was already found missing: {@link #missAll} comes first. */
    WhistleEvent.ReportedIn reportIn(AccessScope by, Instant now) {
        WhistleCall call = callTo(by);
        mustBeUnderWay(CallMove.REPORT_IN);
        call.reportIn(now);
        answerWhenNobodyIsAwaited();
        return new WhistleEvent.ReportedIn(
                next(now), reference(by.actingRole()), call.unit().code(), call.status() == CallStatus.REPORTED_IN);
    }

    WhistleEvent.ResultGiven giveResult(String result, AccessScope by, Instant now) {
        WhistleCall call = callTo(by);
        mustBeUnderWay(CallMove.REPORT_IN);
        if (!call.status().hasCome()) throw new CallNotReady(call, "请先报到", "report in first");
        if (call.resultAt() != null) throw new CallNotReady(call, "结果已反馈", "the result was given before");
        call.give(result, now);
        return new WhistleEvent.ResultGiven(
                next(now), reference(by.actingRole()), call.unit().code());
    }

    /** Whoever called rates a unit that came, whether it gave a result or not. */
    WhistleEvent.Evaluated rateUnit(String unitCode, Rating rating, AccessScope by, Instant now) {
        mustHaveCalled(by);
        WhistleCall call =
                callTo(unitCode).orElseThrow(() -> new Invalid("/unit", "没有点名这个单位 · this unit was not called"));
        WhistleMove.EVALUATE.from(status);
        if (!call.status().hasCome()) throw new CallNotReady(call, "该单位未报到", "the unit has not come");
        if (call.byCaller() != null) throw new CallNotReady(call, "已评价过", "rated before");
        call.rateUnit(rating);
        return evaluated(EvaluationSide.CALLER, call, rating, by, now);
    }

    /** A unit that came and gave its result rates whoever called. */
    WhistleEvent.Evaluated rateCaller(Rating rating, AccessScope by, Instant now) {
        WhistleCall call = callTo(by);
        WhistleMove.EVALUATE.from(status);
        if (call.resultAt() == null) throw new CallNotReady(call, "请先反馈结果", "give your result first");
        if (call.byUnit() != null) throw new CallNotReady(call, "已评价过", "rated before");
        call.rateCaller(rating);
        return evaluated(EvaluationSide.UNIT, call, rating, by, now);
    }

    /** A unit that does not rate holds nobody up; a caller who does not rate does. */
    WhistleEvent.Closed close(AccessScope by, Instant now) {
        mustHaveCalled(by);
        WhistleStatus after = WhistleMove.CLOSE.from(status);
        List<String> unrated = calls.stream()
                .filter(WhistleCall::awaitsCaller)
                .map(call -> call.unit().code())
                .toList();
        if (!unrated.isEmpty()) throw new UnratedUnits(unrated);
        status = after;
        closedAt = now;
        return new WhistleEvent.Closed(next(now), reference(by.actingRole()));
    }

    private WhistleEvent.Evaluated evaluated(
            EvaluationSide side, WhistleCall call, Rating rating, AccessScope by, Instant now) {
        if (calls.stream().allMatch(WhistleCall::isEvaluated)) status = WhistleMove.EVALUATE.from(status);
        return new WhistleEvent.Evaluated(
                next(now), reference(by.actingRole()), side, call.unit().code(), rating.score());
    }

    private void answerWhenNobodyIsAwaited() {
        boolean awaited = calls.stream().anyMatch(WhistleCall::isAwaited);
        if (status == WhistleStatus.SOUNDED && !awaited) status = WhistleMove.ANSWER.from(status);
    }

    private void mustBeUnderWay(CallMove move) {
        boolean underWay = status == WhistleStatus.SOUNDED || status == WhistleStatus.ANSWERED;
        if (!underWay) throw new MoveRefused(move, status, WhistleMove.allowedFrom(status));
    }

    private void mustHaveCalled(AccessScope by) {
        if (!callerUnit.equals(by.unit())) throw new NotTheCaller(number);
    }

    private WhistleCall callTo(AccessScope by) {
        return callTo(by.unit()).orElseThrow(() -> new NotAddressed(number));
    }

    public Optional<WhistleCall> callTo(String unitCode) {
        return calls.stream().filter(call -> call.isTo(unitCode)).findFirst();
    }

    public List<WhistleCall> calls() {
        return List.copyOf(calls);
    }

    boolean isVisibleTo(AccessScope caller) {
        return callTo(caller.unit()).isPresent() || seesWhole(caller);
    }

    /** The calls a caller may see: all of them where they called or answer for the place, else their own. */
    public List<WhistleCall> callsFor(AccessScope caller) {
        return calls.stream()
                .filter(call -> seesWhole(caller) || call.isTo(caller.unit()))
                .toList();
    }

    private boolean seesWhole(AccessScope caller) {
        return callerUnit.equals(caller.unit()) || ActScope.covers(caller, about);
    }

    private Occurrence next(Instant time) {
        return new Occurrence(id.toString(), number, ++sequence, time);
    }

    private WhistleReference reference(String role) {
        return new WhistleReference(id, number, about, callerUnit, status, role);
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    public long sequence() {
        return sequence;
    }

    public WhistleStatus status() {
        return status;
    }

    public CaseInQuestion about() {
        return about;
    }

    public Need need() {
        return need;
    }

    public String callerUnit() {
        return callerUnit;
    }

    public Instant soundedAt() {
        return soundedAt;
    }

    public Instant closedAt() {
        return closedAt;
    }
}
