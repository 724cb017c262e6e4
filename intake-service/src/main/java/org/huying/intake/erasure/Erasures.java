package org.huying.intake.erasure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Which reporters were erased. */
@ApplicationScoped
public class Erasures implements PanacheRepositoryBase<Erasure, UUID> {
    /** Refuses where the reporter of the concern was erased. */
    public void mustNotBe(UUID concernId) {
        findByIdOptional(concernId).ifPresent(erased -> {
            throw new ReporterErased(erased);
        });
    }
}
