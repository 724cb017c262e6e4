package org.huying.chassis.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.huying.chassis.problem.Invalid;
import org.huying.chassis.testing.Photographs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PictureTest {
    private static final Set<PictureFormat> TAKEN = EnumSet.allOf(PictureFormat.class);

    static Stream<Arguments> telling() {
        return Stream.of(
                Arguments.of("image/jpeg", Photographs.tellingJpeg(), Photographs.jpeg()),
                Arguments.of("image/png", Photographs.tellingPng(), Photographs.png()));
    }

    @ParameterizedTest
    @MethodSource("telling")
    void keeps_nothing_but_the_picture_and_that_unchanged(String type, byte[] sent, byte[] plain) {
        // When
        Picture kept = Picture.of(sent, TAKEN);
        // Then
        assertThat(kept.mediaType()).isEqualTo(type);
        assertThat(text(sent)).contains(Photographs.SECRET);
        assertThat(text(kept.bytes())).doesNotContain("GPS", "Exif", "Comment");
        assertThat(pixels(kept.bytes())).isEqualTo(pixels(plain));
        assertThat(kept.sha256()).isNotEqualTo(kept.sentSha256());
    }

    @ParameterizedTest
    @MethodSource("telling")
    void has_nothing_left_to_be_cleaned_of(String type, byte[] sent, byte[] plain) {
        // Given
        Picture once = Picture.of(sent, TAKEN);
        // When
        Picture twice = Picture.of(once.bytes(), TAKEN);
        // Then
        assertThat(twice.mediaType()).isEqualTo(type);
        assertThat(twice.bytes()).isEqualTo(once.bytes());
    }

    @ParameterizedTest
    @MethodSource("telling")
    void is_refused_where_it_is_cut_off(String type, byte[] sent, byte[] plain) {
        for (int length = 0; length < plain.length - 2; length++) {
            byte[] cutOff = Arrays.copyOf(plain, length);
            assertThatThrownBy(() -> Picture.of(cutOff, TAKEN))
                    .as(type + " of " + length)
                    .isInstanceOf(Invalid.class);
        }
    }

    @ParameterizedTest
    @MethodSource("telling")
    void broken_anywhere_is_cleaned_or_refused_and_nothing_else(String type, byte[] sent, byte[] plain) {
        for (long seed = 1; seed <= 500; seed++) {
            Random chance = new Random(seed);
            byte[] broken = sent.clone();
            for (int i = 0; i < 3; i++) broken[chance.nextInt(broken.length)] = (byte) chance.nextInt(256);
            try {
                assertThat(Picture.of(broken, TAKEN).bytes().length).isLessThanOrEqualTo(broken.length);
            } catch (Invalid refused) {
                assertThat(refused.slug()).as(type + " seed " + seed).isEqualTo("invalid");
            }
        }
    }

    @Test
    void is_none_by_other_first_bytes_or_of_a_format_that_is_not_taken() {
        // Given
        byte[] text = "GIF89a".getBytes(StandardCharsets.US_ASCII);
        // Then
        assertThatThrownBy(() -> Picture.of(text, TAKEN)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> Picture.of(Photographs.png(), EnumSet.of(PictureFormat.JPEG)))
                .isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @MethodSource("located")
    void keeps_how_it_was_held_and_tells_where_but_no_longer_in_its_bytes(String type, byte[] sent) {
        // When
        Picture kept = Picture.of(sent, TAKEN);
        Picture again = Picture.of(kept.bytes(), TAKEN);
        // Then
        assertThat(kept.mediaType()).isEqualTo(type);
        assertThat(kept.orientation()).isEqualTo(6);
        assertThat(kept.point()).contains(new GpsPoint(106.71, 26.57));
        assertThat(List.of(kept.width(), kept.height())).containsExactly(40, 30);
        assertThat(again.orientation()).isEqualTo(6);
        assertThat(again.point()).isEmpty();
        assertThat(again.bytes()).isEqualTo(kept.bytes());
    }

    static Stream<Arguments> located() {
        return Stream.of(
                Arguments.of("image/jpeg", Photographs.locatedJpeg(6)),
                Arguments.of("image/png", Photographs.locatedPng(6)),
                Arguments.of("image/webp", Photographs.locatedWebp(6)));
    }

    @Test
    void broken_webp_is_cleaned_or_refused_and_nothing_else() {
        for (long seed = 1; seed <= 500; seed++) {
            Random chance = new Random(seed);
            byte[] broken = Photographs.locatedWebp(6);
            for (int i = 0; i < 3; i++) broken[chance.nextInt(broken.length)] = (byte) chance.nextInt(256);
            try {
                assertThat(Picture.of(broken, TAKEN).pixels()).isPositive();
            } catch (Invalid refused) {
                assertThat(refused.slug()).as("seed " + seed).isEqualTo("invalid");
            }
        }
    }

    @Test
    void a_west_and_south_point_is_negative_and_one_beyond_the_poles_is_none() {
        assertThat(Picture.of(Photographs.jpegAt('S', 33, 'W', 70), TAKEN).point())
                .contains(new GpsPoint(-70, -33));
        assertThat(Picture.of(Photographs.jpegAt('N', 91, 'E', 10), TAKEN).point())
                .isEmpty();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static int[] pixels(byte[] picture) {
        BufferedImage seen = Photographs.seen(picture);
        return seen.getRGB(0, 0, seen.getWidth(), seen.getHeight(), null, 0, seen.getWidth());
    }
}
