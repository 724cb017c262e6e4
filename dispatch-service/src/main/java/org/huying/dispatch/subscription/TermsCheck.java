package org.huying.dispatch.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.problem.Invalid.FieldError;
import org.huying.dispatch.directory.PartnerUnit;

/** Refuses terms under which something would be waited for in vain, or sent where nothing may be sent. */
@ApplicationScoped
class TermsCheck {
    /** As intake forms the codes of topics (domain.md §4). */
    private static final Pattern TOPIC = Pattern.compile("[a-z0-9-]{1,40}(\\.[a-z0-9-]{1,40}){0,4}");

    private static final String REQUIRED = "必填 · required";
    private static final String WEBHOOK_ONLY = "仅用于 WEBHOOK · for webhooks only";

    private final EndpointRules rules;

    TermsCheck(EndpointRules rules) {
        this.rules = rules;
    }

    void mustBeSound(SubscriptionTerms terms, Channel channel, PartnerUnit unit) {
        List<FieldError> errors = new ArrayList<>();
        NoticeFilter filter = terms.filter();
        refuse(filter.types(), KnownTypes.all()::contains, "/types/", "没有这种事件 · no such type of event", errors);
        refuse(
                filter.topics(),
                TOPIC.asMatchPredicate(),
                "/topics/",
                "不是类别代码 · no code of a topic, like city-order.vendors",
                errors);
        refuse(
                filter.communities(),
                unit::isInChargeOf,
                "/communities/",
                "不在该单位辖区内 · not in the unit's jurisdiction",
                errors);
        if (channel == Channel.WEBHOOK) webhook(terms, errors);
        else otherChannel(terms, errors);
        if (!errors.isEmpty()) throw new Invalid(errors);
    }

    private void webhook(SubscriptionTerms terms, List<FieldError> errors) {
        if (terms.signatures() == null) errors.add(new FieldError("/signatures", REQUIRED));
        if (terms.endpoint() == null) errors.add(new FieldError("/endpoint", REQUIRED));
        else rules.complaint(terms.endpoint()).ifPresent(it -> errors.add(new FieldError("/endpoint", it)));
    }

    private static void otherChannel(SubscriptionTerms terms, List<FieldError> errors) {
        if (terms.endpoint() != null) errors.add(new FieldError("/endpoint", WEBHOOK_ONLY));
        if (terms.signatures() != null) errors.add(new FieldError("/signatures", WEBHOOK_ONLY));
    }

    private static void refuse(
            List<String> values, Predicate<String> sound, String at, String detail, List<FieldError> errors) {
        for (int i = 0; i < values.size(); i++)
            if (!sound.test(values.get(i))) errors.add(new FieldError(at + i, detail));
    }
}
