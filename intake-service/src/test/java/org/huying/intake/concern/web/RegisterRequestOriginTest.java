package org.huying.intake.concern.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.UUID;
import org.huying.intake.concern.Channel;
import org.huying.intake.concern.ComplaintForm;
import org.huying.intake.concern.Nature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterRequestOriginTest {
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();
    private static final AddressRequest COMMUNITY =
            new AddressRequest("520102033901", null, null, null, null, null, null, null, null, null, null);

    @Test
    void is_another_request_with_anything_else_said_of_how_it_came() {
        // Given: the same texts, each in another field
        String order = "GY-1234";
        UUID id = UUID.randomUUID();
        List<RegisterRequest> requests = List.of(
                came(null, null, null, null, null, null, null, null),
                came(order, null, null, null, null, null, null, null),
                came(null, id, null, null, null, null, null, null),
                came(null, null, id, null, null, null, null, null),
                came(null, null, null, id, null, null, null, null),
                came(null, null, null, null, order, null, null, null),
                came(null, null, null, null, null, ComplaintForm.CALL, null, null),
                came(null, null, null, null, null, null, order, null),
                came(null, null, null, null, null, null, null, order));
        // When
        var contents = requests.stream().map(RegisterRequest::content).toList();
        // Then
        assertThat(contents).doesNotHaveDuplicates();
        assertThat(contents.get(0)).endsWith("\u0001");
        assertThat(requests).allSatisfy(request -> assertThat(violated(request)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "WS-ZY-1, GY20231201, true",
        "ws-zy-1, GY20231201, false",
        "WS, GY20231201, false",
        "WS-ZY-1, GY 1, false",
        "WS-ZY-1, 1234, true",
        "WS-ZY-1, 工单12345, false",
    })
    void takes_codes_of_workstations_and_order_numbers_in_capitals_and_digits(
            String workstation, String order, boolean fits) {
        RegisterRequest request = came(workstation, null, null, null, order, null, null, null);
        assertThat(violated(request).isEmpty()).isEqualTo(fits);
    }

    private static RegisterRequest came(
            String workstation,
            UUID session,
            UUID visit,
            UUID patrol,
            String order,
            ComplaintForm form,
            String assignedBy,
            String document) {
        return new RegisterRequest(
                Channel.WEB,
                Nature.HELP,
                "property.maintenance",
                "灯坏了",
                false,
                COMMUNITY,
                null,
                null,
                null,
                null,
                null,
                null,
                workstation,
                session,
                visit,
                patrol,
                order,
                form,
                assignedBy,
                document,
                null);
    }

    private static List<String> violated(RegisterRequest request) {
        return VALIDATOR.validate(request).stream()
                .map(violation -> violation.getPropertyPath().toString())
                .toList();
    }
}
