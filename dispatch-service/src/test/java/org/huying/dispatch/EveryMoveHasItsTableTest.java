package org.huying.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huying.chassis.problem.MoveRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No enum of moves without a test that writes its table out again and walks every move from every state. */
class EveryMoveHasItsTableTest {
    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.huying.dispatch");

    /** An enum that says from where its constants are refused, by name or by what it throws. */
    static Set<String> moves() {
        return SERVICE.stream()
                .filter(JavaClass::isEnum)
                .filter(it -> it.getSimpleName().endsWith("Move") || refusesMoves(it))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean refusesMoves(JavaClass it) {
        return it.getConstructorCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(MoveRefused.class));
    }

    @ParameterizedTest
    @MethodSource("moves")
    void is_kept(String move) throws ClassNotFoundException {
        assertThat(new MoveTables(Class.forName(move)).complaints()).isEmpty();
    }

    @Test
    void looks_at_those_of_all_features() {
        assertThat(moves())
                .extracting(name -> name.replaceAll(".*\\.", ""))
                .contains(
                        "CaseMove",
                        "TaskMove",
                        "DeadlineMove",
                        "PetitionMove",
                        "SupervisionMove",
                        "WhistleMove",
                        "CallMove",
                        "JointActionMove",
                        "HazardMove",
                        "ListingMove",
                        "ReferralMove",
                        "ReopeningMove",
                        "SubscriptionMove",
                        "TopicMove",
                        "TopicTaskMove");
    }

    @Test
    void complains_of_one_that_has_none() {
        assertThat(new MoveTables(Untested.class).complaints()).containsExactly("no test UntestedTest beside Untested");
    }

    @Test
    void complains_of_a_test_that_leaves_something_out() {
        assertThat(new MoveTables(Halfway.class).complaints())
                .containsExactly(
                        "HalfwayTest has no table with Halfway.CLOSE, Status.SHUT",
                        "HalfwayTest does not walk CLOSE from OPEN, CLOSE from SHUT, OPEN from SHUT");
    }

    /** Nobody wrote a test for it. */
    enum Untested {
        GO
    }

    /** Whose test forgets half of it. */
    enum Halfway {
        OPEN,
        CLOSE;

        enum Status {
            OPEN,
            SHUT
        }

        Status from(Status current) {
            return current;
        }
    }

    /** Such a test. */
    static class HalfwayTest {
        private static final Map<Halfway.Status, Halfway> LEGAL = Map.of(Halfway.Status.OPEN, Halfway.OPEN);

        @ParameterizedTest
        @MethodSource("pairs")
        void walks(Halfway move, Halfway.Status current) {
            assertThat(move.from(current)).isEqualTo(current);
        }

        static Stream<Arguments> pairs() {
            return Stream.of(Arguments.of(Halfway.OPEN, Halfway.Status.OPEN));
        }
    }
}
