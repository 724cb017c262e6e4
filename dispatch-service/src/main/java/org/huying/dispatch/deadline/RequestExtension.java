package org.huying.dispatch.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** The unit that has the case asks for more time (延期申请). */
@ApplicationScoped
public class RequestExtension {
    private final Extensions extensions;
    private final PetitionDesk desk;

    RequestExtension(Extensions extensions, PetitionDesk desk) {
        this.extensions = extensions;
        this.desk = desk;
    }

    @Transactional
    public FiledPetition<Extension> handle(PetitionRequest request, LocalDate lastDay) {
        return desk.ask(
                extensions,
                request,
                (clock, plea) -> new Extension(clock, lastDay, plea),
                (filed, clock) -> filed.requested(clock, request.caller()));
    }
}
