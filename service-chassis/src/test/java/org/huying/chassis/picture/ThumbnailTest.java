package org.huying.chassis.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.EnumSet;
import java.util.Set;
import org.huying.chassis.testing.Photographs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThumbnailTest {
    private static final Set<PictureFormat> TAKEN = EnumSet.allOf(PictureFormat.class);

    @Test
    void has_the_longest_side_asked_for_and_is_never_larger_than_the_picture() {
        // Given
        Picture picture = Picture.of(Photographs.png(), TAKEN);
        // When
        BufferedImage small = Photographs.seen(Thumbnail.of(picture, 20).orElseThrow());
        BufferedImage same = Photographs.seen(Thumbnail.of(picture, 320).orElseThrow());
        // Then
        assertThat(small.getWidth()).isEqualTo(20);
        assertThat(small.getHeight()).isEqualTo(15);
        assertThat(same.getWidth()).isEqualTo(40);
    }

    /** In the pictures of the tests red grows to the right and green downwards; the way back is that of the table. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void stands_upright_however_the_camera_was_held(int orientation) {
        // Given
        Picture picture = Picture.of(Photographs.locatedPng(orientation), TAKEN);
        // When
        BufferedImage upright = Photographs.seen(Thumbnail.of(picture, 320).orElseThrow());
        // Then
        boolean onItsSide = orientation >= 5;
        assertThat(upright.getWidth()).isEqualTo(onItsSide ? 30 : 40);
        assertThat(grows(upright, 16, !onItsSide)).isEqualTo(Set.of(1, 4, 5, 6).contains(orientation));
        assertThat(grows(upright, 8, onItsSide)).isEqualTo(Set.of(1, 2, 5, 8).contains(orientation));
    }

    @Test
    void is_not_made_of_what_cannot_be_decoded_here() {
        assertThat(Thumbnail.of(Picture.of(Photographs.locatedWebp(1), TAKEN), 320))
                .isEmpty();
    }

    /** Whether a colour grows from left to right, or from top to bottom. */
    private static boolean grows(BufferedImage image, int shift, boolean across) {
        int first = image.getRGB(2, 2) >> shift & 0xFF;
        int last = image.getRGB(across ? image.getWidth() - 3 : 2, across ? 2 : image.getHeight() - 3) >> shift & 0xFF;
        return last > first;
    }
}
