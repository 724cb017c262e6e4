package org.huying.intake.concern;

import java.util.Map;
import org.huying.chassis.problem.Refusal;

/** The hotline sends an order again now and then: it is one concern, and goes by the number it was given first. */
public class OrderRegistered extends Refusal {
    private static final long serialVersionUID = 1L;

    private final String number;

    OrderRegistered(String number) {
        super(
                Kind.CONFLICT,
                "order-registered",
                "该工单已登记，编号 " + number + "，无需重复登记",
                "this order is registered already, as " + number);
        this.number = number;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("number", number);
    }
}
