package org.huying.dispatch.answer.said;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huying.chassis.scope.Role;
import org.huying.dispatch.answer.AnswerKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever can be answered by event, a partner can do over REST, and is bound by the same there. */
class SameAsOverRestTest {
    private static final String NOTHING = "";
    /** Type: the resource and its method, and what it is sent. */
    private static final Map<String, String[]> OVER_REST = new TreeMap<>(Map.ofEntries(
            row("answer.accept.v1", "casefile.web.HandlerMoves#accept", NOTHING),
            row("answer.first-contact.v1", "casefile.web.LeadMoves#firstContact", "CaseRequests$FirstContactRequest"),
            row("answer.return.v1", "casefile.web.LeadMoves#requestReturn", "CaseRequests$ReasonRequest"),
            row("answer.progress.v1", "casefile.web.CaseProgress#note", "CaseRequests$ProgressRequest"),
            row("answer.handled.v1", "casefile.web.HandlerMoves#report", "CaseRequests$HandlingReportRequest"),
            row("answer.co-handling-acceptance.v1", "casefile.web.CoHandlerMoves#accept", NOTHING),
            row(
                    "answer.co-handling-report.v1",
                    "casefile.web.CoHandlerMoves#report",
                    "CaseRequests$HandlingReportRequest"),
            row("answer.whistle-report-in.v1", "whistle.web.WhistleMoves#reportIn", NOTHING),
            row(
                    "answer.whistle-result.v1",
                    "whistle.web.WhistleMoves#giveResult",
                    "WhistleRequests$WhistleResultRequest"),
            row("answer.referral-acknowledgement.v1", "referral.web.ReferralMoves#acknowledge", NOTHING),
            row(
                    "answer.referral-decline.v1",
                    "referral.web.ReferralMoves#decline",
                    "ReferralRequests$ReferralReasonRequest"),
            row(
                    "answer.referral-outcome.v1",
                    "referral.web.ReferralMoves#report",
                    "ReferralRequests$ReferralOutcomeRequest"),
            row(
                    "answer.supervision-report.v1",
                    "supervision.web.SupervisionMoves#report",
                    "SupervisionRequests$SupervisionReportRequest"),
            row("answer.survey.v1", "hazard.web.HazardPreparation#survey", "MoveRequests$SurveyRequest"),
            row("answer.rectification-start.v1", "hazard.web.HazardMoves#start", NOTHING),
            row("answer.rectification.v1", "hazard.web.HazardMoves#complete", NOTHING),
            row("answer.resolution-acceptance.v1", "resolution.web.ResolutionMoves#accept", NOTHING),
            row(
                    "answer.resolution-report.v1",
                    "resolution.web.ResolutionMoves#report",
                    "ResolutionRequests$ResolutionReportRequest"),
            row(
                    "answer.joint-action-attendance.v1",
                    "jointaction.web.JointActionFacts#attend",
                    "JointActionRequests$AttendanceRequest"),
            row(
                    "answer.proactive-task.v1",
                    "proactive.web.TopicTaskMoves#complete",
                    "TopicRequests$TopicNoteRequest")));

    /** Who answers is not said but known. */
    private static final Set<String> KNOWN_FROM_THE_WAY = Set.of("unit");

    @Test
    void every_type_has_its_endpoint() {
        assertThat(AllKinds.all()).extracting(AnswerKind::type).containsExactlyInAnyOrderElementsOf(OVER_REST.keySet());
    }

    @ParameterizedTest
    @MethodSource("types")
    void is_open_to_partners(String type) throws ClassNotFoundException {
        // Given
        String[] named = OVER_REST.get(type)[0].split("#");
        Class<?> resource = Class.forName("org.huying.dispatch." + named[0]);
        // When
        Method method = Arrays.stream(resource.getDeclaredMethods())
                .filter(it -> it.getName().equals(named[1]))
                .findFirst()
                .orElseThrow();
        RolesAllowed own = method.getAnnotation(RolesAllowed.class);
        // Then
        RolesAllowed roles = own == null ? resource.getAnnotation(RolesAllowed.class) : own;
        assertThat(roles.value()).contains(Role.Names.PARTNER);
    }

    @ParameterizedTest
    @MethodSource("types")
    void is_bound_by_the_same(String type) throws ClassNotFoundException {
        // Given
        String[] row = OVER_REST.get(type);
        if (row[1].equals(NOTHING)) return;
        String web = row[0].substring(0, row[0].lastIndexOf('.') + 1);
        Class<?> request = Class.forName("org.huying.dispatch." + web + row[1]);
        // When
        Map<String, Set<String>> said = constraints(kind(type).data());
        // Then
        Map<String, Set<String>> sent = constraints(request);
        sent.keySet().removeAll(KNOWN_FROM_THE_WAY);
        assertThat(said).containsAllEntriesOf(sent);
    }

    static Set<String> types() {
        return OVER_REST.keySet();
    }

    private static AnswerKind<?> kind(String type) {
        return AllKinds.all().stream()
                .filter(it -> it.type().equals(type))
                .findFirst()
                .orElseThrow();
    }

    /** Of each field, as the compiler wrote them down, those of its elements among them. */
    private static Map<String, Set<String>> constraints(Class<?> of) {
        Map<String, Set<String>> byField = new TreeMap<>();
        for (RecordComponent field : of.getRecordComponents())
            byField.put(
                    field.getName(),
                    Stream.concat(
                                    Arrays.stream(field.getAccessor().getAnnotations())
                                            .filter(SameAsOverRestTest::isConstraint)
                                            .map(Annotation::toString),
                                    Stream.of(field.getAnnotatedType().toString()))
                            .collect(Collectors.toSet()));
        return byField;
    }

    private static boolean isConstraint(Annotation annotation) {
        return annotation.annotationType().isAnnotationPresent(Constraint.class);
    }

    private static Map.Entry<String, String[]> row(String type, String method, String request) {
        return Map.entry(type, new String[] {method, request});
    }
}
