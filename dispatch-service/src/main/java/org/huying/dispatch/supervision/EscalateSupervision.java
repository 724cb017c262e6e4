package org.huying.dispatch.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The subdistrict lists what was supervised in the ordinary way (升级为挂牌督办). */
@ApplicationScoped
public class EscalateSupervision {
    private final SupervisionRegister register;

    EscalateSupervision(SupervisionRegister register) {
        this.register = register;
    }

    @Transactional
    public Supervision handle(SupervisionCommand command, Directive directive) {
        return register.escalate(command, directive);
    }
}
