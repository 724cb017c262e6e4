package org.huying.intake.ledgerimport.row;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.huying.intake.ledgerimport.sheet.SheetRow;
import org.huying.intake.topic.KnownTopic;
import org.huying.intake.topic.TopicLabels;
import org.huying.intake.topic.TopicStatus;

/** A small town and the rows of its ledgers. */
final class RowFixtures {
    static final String ZHONGYUAN = "520102033901";
    static final String YANAN = "520102033902";

    private static final KnownTopic NOISE = new KnownTopic(
            "neighbourhood.noise",
            "neighbourhood",
            2,
            new TopicLabels("噪声", "Noise", null),
            false,
            TopicStatus.LISTED,
            1);

    private RowFixtures() {}

    /** A secretary of 中园 imports. */
    static final Terms TERMS = new Terms() {
        @Override
        public Optional<String> community(String nameOrCode) {
            return switch (nameOrCode) {
                case "中园", "中园社区", ZHONGYUAN -> Optional.of(ZHONGYUAN);
                case "延安南路社区" -> Optional.of(YANAN);
                default -> Optional.empty();
            };
        }

        @Override
        public Optional<String> grid(String communityCode, String nameOrCode) {
            return nameOrCode.equals("第一网格") ? Optional.of(communityCode + "001") : Optional.empty();
        }

        @Override
        public Optional<KnownTopic> topic(String nameOrCode) {
            return nameOrCode.equals("噪声") ? Optional.of(NOISE) : Optional.empty();
        }

        @Override
        public boolean isOwn(String communityCode) {
            return communityCode.equals(ZHONGYUAN);
        }
    };

    static Heading heading(String names) {
        return Heading.of(new SheetRow(1, List.of(names.split(",")))).orElseThrow();
    }

    static SheetRow row(String... cells) {
        return new SheetRow(2, Arrays.asList(cells));
    }
}
