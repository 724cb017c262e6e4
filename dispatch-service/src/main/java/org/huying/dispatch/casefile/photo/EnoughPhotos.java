package org.huying.dispatch.casefile.photo;

import org.huying.chassis.problem.Refusal;

/** A report shows what was done; it is no album. */
public class EnoughPhotos extends Refusal {
    private static final long serialVersionUID = 1L;

    public EnoughPhotos(int most) {
        super(
                Kind.CONFLICT,
                "enough-photos",
                "每轮办理最多上传 " + most + " 张照片",
                "A report has at most " + most + " photos in a round");
    }
}
