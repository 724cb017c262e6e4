package org.huying.dispatch.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.problem.Invalid.FieldError;
import org.huying.dispatch.casefile.CaseStatus;
import org.huying.dispatch.desk.DeskFilter;
import org.junit.jupiter.api.Test;

class DeskQueryTest {
    @Test
    void all_that_is_wrong_is_told_at_once() {
        // Given
        DeskQuery query = new DeskQuery();
        query.status = "CLOSED";
        query.grid = "1";
        query.q = " ";
        // When
        Invalid refusal = catchThrowableOfType(Invalid.class, query::filter);
        // Then
        List<?> errors = (List<?>) refusal.members().get("errors");
        assertThat(errors).extracting(it -> ((FieldError) it).pointer()).containsExactly("/status", "/grid", "/q");
    }

    @Test
    void what_is_not_given_or_empty_asks_for_nothing() {
        DeskQuery query = new DeskQuery();
        query.status = "";
        query.topic = "";
        query.filedFrom = "";
        query.confidential = "";
        query.q = "";
        assertThat(query.filter())
                .isEqualTo(new DeskFilter(null, null, null, null, null, null, null, null, null, null, null));
    }

    @Test
    void the_document_names_the_statuses_that_are_open() throws NoSuchFieldException {
        Parameter published = DeskQuery.class.getDeclaredField("status").getAnnotation(Parameter.class);
        assertThat(published.schema().enumeration())
                .containsExactly(Arrays.stream(CaseStatus.values())
                        .filter(DeskFilter::isOpen)
                        .map(Enum::name)
                        .toArray(String[]::new));
    }
}
