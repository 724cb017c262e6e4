package org.huying.reporting.hotspot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceTest {
    @Test
    void is_named_by_community_estate_zone_building_and_spot() {
        assertThat(Place.of("520102033905", null, "X区", "3栋", "平台").key()).isEqualTo("520102033905||X区|3栋|平台");
        assertThat(Place.of("520102033905", null, null, null, null).key()).isEqualTo("520102033905");
        assertThat(Place.of("520102033905", "a|b", null, null, null).key()).isEqualTo("520102033905|a/b");
    }

    @Test
    void that_is_only_a_community_is_no_place_in_it() {
        assertThat(Place.of("520102033905", null, null, null, null).isNamed()).isFalse();
        assertThat(Place.of("520102033905", null, null, null, "凉亭").isNamed()).isTrue();
    }

    @Test
    void of_public_security_is_shown_without_a_building() {
        Place place = Place.of("520102033903", "和园小区", "A区", "3栋", "门口");
        assertThat(place.shown("public-security.theft")).isEqualTo("520102033903|和园小区|A区");
        assertThat(place.shown("public-security")).isEqualTo("520102033903|和园小区|A区");
        assertThat(place.shown("public-security-lights")).isEqualTo(place.key());
    }
}
