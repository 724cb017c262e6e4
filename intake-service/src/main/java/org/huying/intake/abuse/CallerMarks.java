package org.huying.intake.abuse;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.huying.chassis.http.ClientNetwork;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;
import org.huying.intake.reporter.PhoneNumber;
import org.huying.intake.reporter.ReporterVault;

/** Makes the marks of callers; staff have none, whatever they register for others. */
@ApplicationScoped
class CallerMarks {
    private final ReporterVault vault;
    private final ClientNetwork network;

    CallerMarks(ReporterVault vault, ClientNetwork network) {
        this.vault = vault;
        this.network = network;
    }

    /** Of whoever makes the current request, and of the phone they name; null for none. */
    List<CallerMark> of(AccessScope caller, String phone) {
        if (!caller.isAnonymous() && !caller.has(Role.RESIDENT)) return List.of();
        CallerMark self = caller.isAnonymous() ? ofNetwork(network.current()) : ofResident(caller.subject());
        return Stream.concat(Stream.of(self), Stream.ofNullable(phone).map(this::ofPhone))
                .toList();
    }

    CallerMark ofNetwork(String from) {
        return mark(CallerKind.NETWORK, from);
    }

    CallerMark ofResident(String subject) {
        return mark(CallerKind.RESIDENT, subject);
    }

    CallerMark ofPhone(String phone) {
        return mark(
                CallerKind.PHONE, PhoneNumber.of(phone).map(PhoneNumber::digits).orElse(phone));
    }

    private CallerMark mark(CallerKind kind, String content) {
        return CallerMark.of(kind, vault.mark("caller " + kind + " " + content));
    }
}
