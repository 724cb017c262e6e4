package org.huying.dispatch.routing.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.problem.Invalid.FieldError;
import org.huying.dispatch.directory.Directory;

/**
 * Refuses rules that could not be followed, whether they come from the data file or over REST. No rule needs to take
 * everything: what none takes is the desk's.
 */
final class RuleSetCheck {
    static final String MISSING = "必填 · required";
    /** So few that the whole explanation can be kept with every case. */
    static final int MOST_RULES = 50;

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+){0,9}");
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_REASON = 200;

    private final Directory directory;
    private final Set<String> names = new HashSet<>(Set.of(RuleBook.FALLBACK));
    private final List<FieldError> errors = new ArrayList<>();

    private RuleSetCheck(Directory directory) {
        this.directory = directory;
    }

    static void mustBeSound(List<Rule> rules, Directory directory) {
        List<FieldError> errors = errors(rules, directory);
        if (!errors.isEmpty()) throw new Invalid(errors);
    }

    static List<FieldError> errors(List<Rule> rules, Directory directory) {
        RuleSetCheck check = new RuleSetCheck(directory);
        if (rules == null || rules.isEmpty()) check.refuse("/rules", "至少一条规则 · at least one rule");
        else if (rules.size() > MOST_RULES)
            check.refuse("/rules", "最多 %1$d 条 · at most %1$d rules".formatted(MOST_RULES));
        else for (int i = 0; i < rules.size(); i++) check.rule(rules.get(i), "/rules/" + i);
        return check.errors;
    }

    private void rule(Rule rule, String at) {
        if (rule == null) {
            refuse(at, MISSING);
            return;
        }
        name(rule.name(), at + "/name");
        if (rule.reason() == null) refuse(at + "/reason", MISSING);
        else {
            text(rule.reason().chinese(), at + "/reason/chinese");
            text(rule.reason().english(), at + "/reason/english");
        }
        if (rule.when() != null) new ConditionsCheck(directory, errors).check(rule.when(), at + "/when");
        new TargetCheck(directory, errors).check(rule, at);
    }

    private void name(String name, String at) {
        if (name == null) refuse(at, MISSING);
        else if (name.length() > LONGEST_NAME || !NAME.matcher(name).matches())
            refuse(at, "由小写字母、数字和连字符组成 · lower-case letters, digits and hyphens");
        else if (!names.add(name)) refuse(at, "名称重复 · the name is taken");
    }

    private void text(String text, String at) {
        if (text == null || text.isBlank()) refuse(at, MISSING);
        else if (text.length() > LONGEST_REASON)
            refuse(at, "最多 %1$d 字 · at most %1$d characters".formatted(LONGEST_REASON));
        else if (text.codePoints().anyMatch(RuleSetCheck::cannotBeShown))
            refuse(at, "含有无法显示的字符 · contains characters that cannot be shown");
    }

    private static boolean cannotBeShown(int character) {
        boolean halfPair = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return Character.isISOControl(character) || halfPair;
    }

    private void refuse(String pointer, String detail) {
        errors.add(new FieldError(pointer, detail));
    }
}
