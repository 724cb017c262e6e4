package org.huying.dispatch.casefile.photo;

import org.huying.chassis.problem.Refusal;

/** Another photo came under that id before: none is written over. */
public class OtherPhoto extends Refusal {
    private static final long serialVersionUID = 1L;

    public OtherPhoto(String id) {
        super(
                Kind.CONFLICT,
                "recorded-otherwise",
                id + " 已是另一张照片，请换一个编号重新上传",
                id + " is another photo; send this one under an id of its own");
    }
}
