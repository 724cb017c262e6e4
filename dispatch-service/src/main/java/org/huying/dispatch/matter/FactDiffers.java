package org.huying.dispatch.matter;

import org.huying.chassis.problem.Refusal;

/** A fact is told once: the same id with other content is another fact, and needs another id. */
public class FactDiffers extends Refusal {
    private static final long serialVersionUID = 1L;

    public FactDiffers(String id) {
        super(
                Kind.CONFLICT,
                "fact-differs",
                "编号 " + id + " 已记录过不同的内容；如是另一条记录请换新编号，如需更正请另记一条",
                id + " was recorded before with other content; take a new id for another fact, or record a correction"
                        + " under a new id");
    }
}
