package org.huying.dispatch.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.huying.dispatch.casefile.CaseCommand;

/** Whoever approves extensions grants more time (延期), or does not. */
@ApplicationScoped
public class DecideExtension {
    private final Extensions extensions;
    private final PetitionDesk desk;
    private final CurrentReminders reminders;

    DecideExtension(Extensions extensions, PetitionDesk desk, CurrentReminders reminders) {
        this.extensions = extensions;
        this.desk = desk;
        this.reminders = reminders;
    }

    @Transactional
    public FiledPetition<Extension> handle(CaseCommand command, UUID which, boolean approved) {
        return desk.decide(
                extensions,
                command,
                which,
                (petition, clock, now) -> petition.decide(clock, approved, command.caller(), reminders.get(), now));
    }
}
