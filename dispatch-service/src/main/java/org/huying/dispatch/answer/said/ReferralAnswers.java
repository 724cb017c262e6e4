package org.huying.dispatch.answer.said;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.huying.chassis.scope.AccessScope;
import org.huying.dispatch.answer.AnswerData;
import org.huying.dispatch.answer.AnswerKind;
import org.huying.dispatch.answer.AnswerSource;
import org.huying.dispatch.answer.Moved;
import org.huying.dispatch.referral.AcknowledgeReferral;
import org.huying.dispatch.referral.DeclineReferral;
import org.huying.dispatch.referral.ReadReferrals;
import org.huying.dispatch.referral.Referral;
import org.huying.dispatch.referral.ReferralCommand;
import org.huying.dispatch.referral.ReportOutcome;

/** What a unit says to a referral. */
@ApplicationScoped
class ReferralAnswers implements AnswerSource {
    private final ReadReferrals referrals;
    private final AcknowledgeReferral acknowledge;
    private final DeclineReferral decline;
    private final ReportOutcome report;

    ReferralAnswers(
            ReadReferrals referrals, AcknowledgeReferral acknowledge, DeclineReferral decline, ReportOutcome report) {
        this.referrals = referrals;
        this.acknowledge = acknowledge;
        this.decline = decline;
        this.report = report;
    }

    @Override
    public Stream<AnswerKind<?>> kinds() {
        return Stream.of(
                new AnswerKind<>(
                        "answer.referral-acknowledgement.v1",
                        CallSaid.ReferralAcknowledgement.class,
                        (said, caller) -> moved(acknowledge.handle(command(said, caller)))),
                new AnswerKind<>(
                        "answer.referral-decline.v1",
                        CallSaid.ReferralDecline.class,
                        (said, caller) -> moved(decline.handle(command(said, caller), said.reason()))),
                new AnswerKind<>(
                        "answer.referral-outcome.v1",
                        CallSaid.ReferralResult.class,
                        (said, caller) -> moved(report.handle(command(said, caller), said.outcome(), said.note()))));
    }

    private ReferralCommand command(AnswerData said, AccessScope caller) {
        Referral now = referrals.one(said.number(), caller);
        return new ReferralCommand(said.number(), Moved.expected(said, now.sequence()), caller);
    }

    private static Moved moved(Referral moved) {
        return new Moved(moved.number(), moved.about().caseId(), moved.sequence());
    }
}
