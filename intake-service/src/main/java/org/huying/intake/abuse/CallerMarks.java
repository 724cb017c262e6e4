package org.huying.intake.abuse;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huying.chassis.http.ClientNetwork;
import org.huying.chassis.scope.AccessScope;
import org.huying.chassis.scope.Role;
import org.huying.intake.reporter.PhoneNumber;
import org.huying.intake.reporter.ReporterVault;
import org.huying.intake.vault.VaultUnavailable;

/** Makes the marks of callers. */
@ApplicationScoped
class CallerMarks {
    private final ReporterVault vault;
    private final ClientNetwork network;

    CallerMarks(ReporterVault vault, ClientNetwork network) {
        this.vault = vault;
        this.network = network;
    }

    /** Staff have none, whatever they register for others. */
    static boolean areKeptOf(AccessScope caller) {
        return caller.isAnonymous() || caller.has(Role.RESIDENT);
    }

    /** Of whoever makes the current request, and of the phone they name; null for none. */
    List<CallerMark> of(AccessScope caller, String phone) {
        Optional<CallerMark> self = caller.isAnonymous() ? ofNetwork(network.current()) : ofResident(caller.subject());
        return Stream.concat(self.stream(), Optional.ofNullable(phone).flatMap(this::ofPhone).stream())
                .toList();
    }

    Optional<CallerMark> ofNetwork(String from) {
        return mark(CallerKind.NETWORK, from);
    }

    Optional<CallerMark> ofResident(String subject) {
        return mark(CallerKind.RESIDENT, subject);
    }

    Optional<CallerMark> ofPhone(String phone) {
        String digits = PhoneNumber.of(phone).map(PhoneNumber::digits).orElse(phone);
        return mark(CallerKind.PHONE, digits);
    }

    /** Empty while the key is out of reach: nobody is kept from being heard because callers cannot be told apart. */
    private Optional<CallerMark> mark(CallerKind kind, String content) {
        try {
            return Optional.of(CallerMark.of(kind, vault.mark("caller " + kind + " " + content)));
        } catch (VaultUnavailable noKey) {
            return Optional.empty();
        }
    }
}
