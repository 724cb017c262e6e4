package org.huying.local.story;

import java.util.List;

/** One of the scenarios of domain.md section 8, played together with the others, each once. */
interface Scenario {
    /** As in domain.md, for example A7. */
    String code();

    /** Chinese first, English beside. */
    String title();

    List<Act> acts();

    /** Every figure of the scenario beside what the system answers, asked when everything was played. */
    List<Figure> figures(Players players);
}
