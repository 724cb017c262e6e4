package org.huying.dispatch.act;

import java.util.UUID;
import org.huying.chassis.problem.Refusal;

/** A fact under that id is recorded already, with other content or by another unit: facts are not written over. */
public class RecordedOtherwise extends Refusal {
    private static final long serialVersionUID = 1L;

    public RecordedOtherwise(UUID id) {
        this(id.toString());
    }

    public RecordedOtherwise(String id) {
        super(
                Kind.CONFLICT,
                "recorded-otherwise",
                id + " 已有不同内容的记录；如为新情况，请用新的编号上报",
                id + " is recorded with other content; send what is new under an id of its own");
    }
}
