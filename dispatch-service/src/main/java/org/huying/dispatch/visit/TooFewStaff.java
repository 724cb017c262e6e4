package org.huying.dispatch.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huying.chassis.problem.Invalid.FieldError;
import org.huying.chassis.problem.Refusal;

/** A rule asks for more company on such a visit; the answer says which one and why. */
public class TooFewStaff extends Refusal {
    private static final long serialVersionUID = 1L;

    private final transient StaffRule rule;
    private final LocalDate version;

    TooFewStaff(StaffRule rule, LocalDate version) {
        super(
                Kind.INVALID,
                "too-few-staff",
                "此次走访至少需 " + rule.minimumStaff() + " 人：" + rule.reason().chinese(),
                "such a visit takes at least " + rule.minimumStaff() + ": "
                        + rule.reason().english());
        this.rule = rule;
        this.version = version;
    }

    public String rule() {
        return rule.name();
    }

    @Override
    public Map<String, Object> members() {
        String detail = "至少 %1$d 人 · at least %1$d".formatted(rule.minimumStaff());
        return Map.of(
                "rule", rule.name(),
                "ruleVersion", version.toString(),
                "minimumStaff", rule.minimumStaff(),
                "errors", List.of(new FieldError("/staff", detail)));
    }
}
