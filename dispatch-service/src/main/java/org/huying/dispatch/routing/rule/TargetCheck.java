package org.huying.dispatch.routing.rule;

import java.util.List;
import org.huying.chassis.problem.Invalid.FieldError;
import org.huying.dispatch.directory.Directory;
import org.huying.dispatch.directory.UnitKind;
import org.huying.dispatch.routing.rule.Target.Choice;

/** Refuses a lead or a helper that could never be found. */
record TargetCheck(Directory directory, List<FieldError> errors) {
    private static final int MOST_HELPERS = 10;

    void check(Rule rule, String at) {
        target(rule.lead(), rule, at + "/lead");
        List<Target> helpers = rule.helpers();
        if (helpers.size() > MOST_HELPERS)
            refuse(at + "/coHandlers", "最多 %1$d 个单位 · at most %1$d units".formatted(MOST_HELPERS));
        for (int i = 0; i < helpers.size(); i++) {
            String there = at + "/coHandlers/" + i;
            Target helper = helpers.get(i);
            target(helper, rule, there);
            if (helper != null && (helper.equals(rule.lead()) || helpers.indexOf(helper) < i))
                refuse(there, "单位重复 · named twice");
        }
    }

    private void target(Target target, Rule rule, String at) {
        if (target == null) {
            refuse(at, RuleSetCheck.MISSING);
            return;
        }
        if (target.choice() == null) refuse(at + "/choice", RuleSetCheck.MISSING);
        unitKind(target, at + "/unitKind");
        unit(target, at + "/unit");
        boolean needsEarlier = target.choice() == Choice.EARLIER_OWNER;
        if (needsEarlier && rule.conditions().earlierCases() == null)
            refuse(at + "/choice", "须有“此前案卷”条件 · needs a condition on earlier cases");
    }

    private void unitKind(Target target, String at) {
        boolean wanted = target.choice() == Choice.UNIT_IN_CHARGE;
        if (wanted && target.unitKind() == null) refuse(at, RuleSetCheck.MISSING);
        if (!wanted && target.unitKind() != null) refuse(at, "仅用于 UNIT_IN_CHARGE · with UNIT_IN_CHARGE alone");
        if (wanted && target.unitKind() == UnitKind.GRID_PARTY_GROUP)
            refuse(at, "请用 GRID_PARTY_GROUP 作为 choice · choose GRID_PARTY_GROUP instead");
    }

    private void unit(Target target, String at) {
        boolean wanted = target.choice() == Choice.NAMED_UNIT;
        if (!wanted && target.unit() != null) refuse(at, "仅用于 NAMED_UNIT · with NAMED_UNIT alone");
        if (!wanted) return;
        if (target.unit() == null) refuse(at, RuleSetCheck.MISSING);
        else if (new NamedUnits(directory).find(target.unit()).isEmpty())
            refuse(at, "名录中没有这个单位 · no such unit in the directory");
    }

    private void refuse(String pointer, String detail) {
        errors.add(new FieldError(pointer, detail));
    }
}
