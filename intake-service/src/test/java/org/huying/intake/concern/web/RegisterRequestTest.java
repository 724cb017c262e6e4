package org.huying.intake.concern.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.huying.intake.concern.Channel;
import org.huying.intake.concern.Nature;
import org.huying.intake.concern.Urgency;
import org.huying.intake.point.Crs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterRequestTest {
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();
    private static final AddressRequest COMMUNITY = at(null, null, null, null, null, null);

    @ParameterizedTest
    @ValueSource(strings = {"字", "x", "😀", "𠮷"})
    void takes_ten_thousand_characters_whichever_they_are_and_not_one_more(String character) {
        assertThat(violated(described(character.repeat(10_000)))).isEmpty();
        assertThat(violated(described(character.repeat(10_001)))).containsExactly("description");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u3000", "\0", "灯\0坏了", "\u0007", "\ud83d", "灯\udc00"})
    void takes_no_description_that_says_nothing_or_cannot_be_stored(String description) {
        assertThat(violated(described(description))).isNotEmpty();
    }

    @Test
    void takes_a_place_outside_any_building_a_floor_by_name_and_a_spot() {
        assertThat(violated(at("X区", "3栋", null, null, "平台", null))).isEmpty();
        assertThat(violated(at(null, "7栋", "2单元", "L1", "护栏外墙", null))).isEmpty();
        assertThat(violated(at(null, null, null, null, "凉亭", "公园里"))).isEmpty();
        assertThat(violated(at(null, null, null, "B1", null, null))).isEmpty();
        assertThat(violated(at(null, null, null, "平台层", null, null))).isEmpty();
        assertThat(violated(COMMUNITY)).isEmpty();
    }

    @Test
    void is_the_same_request_only_if_every_field_is_the_same() {
        // Given: pairs that look alike once their fields are strung together
        List<RegisterRequest> requests = List.of(
                of("灯坏了", COMMUNITY, null),
                of("灯坏了", COMMUNITY, new ReporterRequest("null", null)),
                of("灯坏了", at("A, building=B", null, null, null, null, null), null),
                of("灯坏了", at("A", "B", null, null, null, null), null),
                of("灯坏了", at("null", null, null, null, null, null), null));
        // When
        var contents = requests.stream().map(RegisterRequest::content);
        // Then
        assertThat(contents).doesNotHaveDuplicates();
    }

    @Test
    void is_another_request_with_another_urgency_and_the_same_as_before_without() {
        // Given
        RegisterRequest unsaid = of("灯坏了", COMMUNITY, null);
        // When
        var contents = Stream.of(null, Urgency.GENERAL, Urgency.THREAT)
                .map(urgency -> new RegisterRequest(
                                Channel.WEB,
                                Nature.HELP,
                                "property.maintenance",
                                "灯坏了",
                                false,
                                COMMUNITY,
                                null,
                                urgency,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null)
                        .content())
                .toList();
        // Then
        assertThat(contents).doesNotHaveDuplicates();
        assertThat(contents.get(0)).isEqualTo(unsaid.content()).endsWith("\u0001");
    }

    @Test
    void is_another_request_with_anything_else_said_and_the_same_as_before_without() {
        // Given
        PointRequest here = new PointRequest(BigDecimal.TEN, BigDecimal.TEN, Crs.WGS84, null, null);
        PointRequest there = new PointRequest(BigDecimal.TEN, BigDecimal.TEN, Crs.CGCS2000, null, null);
        Instant noon = Instant.parse("2023-12-01T04:00:00Z");
        // When
        var contents = Stream.of(
                        said(null, null, null, null),
                        said(here, null, null, null),
                        said(there, null, null, null),
                        said(null, "0501", null, null),
                        said(null, null, noon, null),
                        said(null, null, null, noon))
                .map(RegisterRequest::content)
                .toList();
        // Then
        assertThat(contents).doesNotHaveDuplicates();
        assertThat(contents.get(0)).isEqualTo(of("灯坏了", COMMUNITY, null).content());
    }

    private static RegisterRequest said(PointRequest point, String gbCode, Instant occurredAt, Instant heardAt) {
        return new RegisterRequest(
                Channel.WEB,
                Nature.HELP,
                "property.maintenance",
                "灯坏了",
                false,
                new AddressRequest("520102033901", null, null, null, null, null, null, null, null, null, point),
                null,
                null,
                null,
                gbCode,
                occurredAt,
                heardAt,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    @ParameterizedTest
    @CsvSource({
        "520102033901, , true",
        "520102033901, 520102033901001, true",
        "52010203390, , false",
        "５２０１０２０３３９０１, , false",
        "520102033901, 52010203390100, false",
    })
    void takes_codes_of_the_right_length_in_plain_digits(String community, String grid, boolean fits) {
        AddressRequest address =
                new AddressRequest(community, grid, null, null, null, null, null, null, null, null, null);
        assertThat(violated(of("灯坏了", address, null)).isEmpty()).isEqualTo(fits);
    }

    private static List<String> violated(AddressRequest address) {
        return violated(of("灯坏了", address, null));
    }

    private static List<String> violated(RegisterRequest request) {
        return VALIDATOR.validate(request).stream()
                .map(violation -> violation.getPropertyPath().toString())
                .toList();
    }

    private static RegisterRequest described(String description) {
        return of(description, COMMUNITY, null);
    }

    private static RegisterRequest of(String description, AddressRequest address, ReporterRequest reporter) {
        return new RegisterRequest(
                Channel.WEB,
                Nature.HELP,
                "property.maintenance",
                description,
                false,
                address,
                reporter,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static AddressRequest at(
            String zone, String building, String unit, String floorLabel, String spot, String freeText) {
        return new AddressRequest(
                "520102033901", null, null, zone, building, unit, floorLabel, null, spot, freeText, null);
    }
}
