package org.huying.intake.workstation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huying.chassis.problem.Invalid;

/**
 * The workstations a concern may have been collected at. Kept in memory, since every registration there asks; read again
 * as soon as this replica changed one, and otherwise when older than three seconds, for another replica may have. One
 * that would be refused is looked up before it is.
 */
@ApplicationScoped
public class KnownWorkstations {
    private static final long FRESH = Duration.ofSeconds(3).toNanos();
    private static final String POINTER = "/workstationCode";

    private final KnownWorkstationTable table;
    private final AtomicLong changes = new AtomicLong();
    private volatile Snapshot snapshot = new Snapshot(Map.of(), -1, System.nanoTime());

    KnownWorkstations(KnownWorkstationTable table) {
        this.table = table;
    }

    /** Told within this replica when a workstation was changed. */
    record Changed() {}

    private record Snapshot(Map<String, KnownWorkstation> workstations, long changes, long readAt) {
        boolean isFresh(long changesNow) {
            return changes == changesNow && System.nanoTime() - readAt <= FRESH;
        }
    }

    /** Refuses a workstation that is not there or is closed, and one of another community. */
    public void mustTakeIn(String code, String communityCode) {
        if (!snapshot.isFresh(changes.get()) || !takesIn(code, communityCode)) refresh();
        KnownWorkstation known = snapshot.workstations.get(code);
        if (known == null)
            throw new Invalid(POINTER, "没有这个工作站，请核对代码，或不填 · no such workstation; check its code, or leave it out");
        if (!known.communityCode().equals(communityCode))
            throw new Invalid(
                    POINTER, "不是该社区的工作站，请核对地点或代码 · a workstation of another community; check address or code");
        if (!known.isOpen())
            throw new Invalid(
                    POINTER, "该工作站已撤销，请用其他工作站，或不填 · that workstation is closed; name another one, or leave it out");
    }

    private boolean takesIn(String code, String communityCode) {
        KnownWorkstation known = snapshot.workstations.get(code);
        return known != null && known.isOpen() && known.communityCode().equals(communityCode);
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed event) {
        changes.incrementAndGet();
    }

    private void refresh() {
        long seen = changes.get();
        long now = System.nanoTime();
        snapshot = new Snapshot(
                table.all().stream().collect(Collectors.toUnmodifiableMap(KnownWorkstation::code, Function.identity())),
                seen,
                now);
    }
}
