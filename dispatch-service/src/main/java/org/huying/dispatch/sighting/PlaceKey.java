package org.huying.dispatch.sighting;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huying.dispatch.casefile.CasePlace;

/**
 * One place under one name, however it was written: community, estate, zone, building and spot (domain.md §5). Full
 * width and spaces do not count, 栋, 幢 and 号楼 are one. The grid is left out: a grid redrawn does not move a place.
 *
 * @param text for example {@code 520102033905||X区|3栋|平台}; parts that nothing follows are left out, so that the key of
 *     a place begins with those of what it lies in
 */
public record PlaceKey(String text) {
    private static final String SEPARATOR = "|";
    private static final String PUBLIC_SECURITY = "public-security";
    private static final int COARSER_THAN_BUILDING = 3;

    public static PlaceKey of(CasePlace place) {
        return joined(Stream.of(
                place.communityCode(),
                plain(place.estate()),
                plain(place.zone()),
                building(place.building()),
                plain(place.spot())));
    }

    /** What may leave this service: of public security no building and nothing in it (domain.md §6). */
    public PlaceKey tellable(String topic) {
        boolean publicSecurity = topic.equals(PUBLIC_SECURITY) || topic.startsWith(PUBLIC_SECURITY + ".");
        if (!publicSecurity) return this;
        return joined(Arrays.stream(text.split("\\|")).limit(COARSER_THAN_BUILDING));
    }

    private static PlaceKey joined(Stream<String> parts) {
        String all = parts.collect(Collectors.joining(SEPARATOR));
        return new PlaceKey(all.replaceAll("\\|+$", ""));
    }

    private static String plain(String part) {
        if (part == null) return "";
        return Normalizer.normalize(part, Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .replace('|', '/')
                .toUpperCase(Locale.ROOT);
    }

    /** 3栋, 3幢, 3号楼, 03 and ３ 栋 are one. */
    private static String building(String part) {
        return plain(part).replaceAll("^0+(?=\\d)", "").replaceAll("(?<=.)(号楼|号栋|栋|幢|#)$|(?<=\\d)$", "栋");
    }
}
