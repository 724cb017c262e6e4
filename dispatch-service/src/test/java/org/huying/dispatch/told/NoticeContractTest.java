package org.huying.dispatch.told;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huying.dispatch.notice.Notice;
import org.huying.dispatch.notice.NoticeContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NoticeContractTest {
    private static final String CASE_ID = "018c2371-2c00-7000-8000-00000000ca5e";

    @ParameterizedTest
    @MethodSource("contents")
    void is_as_published(NoticeContent content) {
        NoticeContract.isKeptBy(new Notice(
                "URBAN-WLC",
                TaskExamples.CASE,
                CASE_ID,
                "520102033905",
                "city-order.itinerant-vendors",
                Instant.parse("2023-11-13T02:10:00Z"),
                content));
    }

    @Test
    void every_notice_there_is_a_record_of_is_published() {
        // Given
        Set<String> records = new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.huying.dispatch.told")
                        .stream()
                        .filter(it -> it.isRecord() && it.isAssignableTo(NoticeContent.class))
                        .map(JavaClass::getName)
                        .collect(Collectors.toSet());
        // When
        List<NoticeContent> examples = contents().toList();
        // Then
        assertThat(examples).extracting(it -> it.getClass().getName()).containsExactlyInAnyOrderElementsOf(records);
        assertThat(NoticeContract.published())
                .containsAll(examples.stream().map(NoticeContent::type).toList());
        assertThat(examples).extracting(NoticeContent::type).doesNotHaveDuplicates();
    }

    static Stream<NoticeContent> contents() {
        return Stream.of(
                        TaskExamples.all(),
                        ActExamples.whistles(),
                        ActExamples.referrals(),
                        ActExamples.hazards(),
                        TogetherExamples.meetings(),
                        TogetherExamples.resolutions(),
                        TogetherExamples.jointActions(),
                        TogetherExamples.topics())
                .flatMap(some -> some);
    }
}
